import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closeReport, reopenReport } from '#server/domain/reports/index.ts'
import { asForm, openCaller, REPORTER } from '#testing/open-caller.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const HOURS = 60 * 60 * 1000

describe('GET /r/{token}', async () => {
  const rt = await withRuntime()
  const ask = (path: string, init?: RequestInit) => Promise.resolve(rt.caller.request(path, init))

  test('200 and a page that shows the report', async () => {
    const { page } = await openCaller(rt)
    const answer = await ask(page)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
    const text = await answer.text()
    for (const word of ['Your report has arrived', 'Smoke from the roof', 'Your report · <bdi>Fire</bdi>'])
      assert.ok(text.includes(word), word)
  })

  test('every answer is quiet: not found by search engines, not kept, tells nobody its address, sets no cookie', async () => {
    const { page } = await openCaller(rt)
    const asked = [page, `${page}/state`, '/r/nothing', '/r/nothing/state', '/r', `${page}/other`, '/report/nobody']
    for (const path of asked) {
      const { headers } = await ask(path)
      const quiet = {
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      }
      for (const [name, value] of Object.entries(quiet)) assert.equal(headers.get(name), value, `${path} ${name}`)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.match(headers.get('permissions-policy') ?? '', /geolocation=\(self\)/)
      assert.equal(headers.get('set-cookie'), null)
    }
  })

  test('only our own program runs on it, and it talks to nobody else', async () => {
    const { page } = await openCaller(rt)
    const { headers } = await ask(`http://muster.example:3000${page}`, { headers: { host: 'muster.example:3000' } })
    const rules = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
        const [name, ...values] = rule.split(' ')
        return [name, values.join(' ')]
      }),
    )
    assert.equal(rules.get('default-src'), "'none'")
    assert.equal(rules.get('script-src'), "'self'")
    assert.equal(rules.get('connect-src'), "'self' ws://muster.example:3000 wss://muster.example:3000")
    for (const name of ['frame-ancestors', 'base-uri']) assert.equal(rules.get(name), "'none'")
    assert.equal(rules.get('form-action'), "'self'")
    assert.ok(!JSON.stringify([...rules]).includes('unsafe'))
  })

  test('what people wrote is text and never a part of the page', async () => {
    const evil = '<script>alert(1)</script>"\'&</script><!--'
    const { page, call, id, ctx } = await openCaller(rt, { report: { description: evil, address: evil } })
    await ask(`${page}/messages`, asForm({ sentId: 'evil-evil', text: evil }))
    await call('POST', `/v1/reports/${id}/messages`, { text: evil })
    await ctx.db.updateTable('report_message').set({ label: evil }).where('report_id', '=', id).execute()
    await ctx.db
      .updateTable('category')
      .set({ names: JSON.stringify({ en: evil }) })
      .where('team_id', '=', ctx.teamId)
      .execute()
    const text = await (await ask(page)).text()
    assert.ok(!text.includes('<script>alert') && !text.includes('</script><!--'))
    assert.ok(text.includes('&lt;script&gt;alert(1)'))
  })

  test('nobody’s name or number stands in it, whoever wrote', async () => {
    const { page, call, id } = await openCaller(rt)
    await call('POST', `/v1/reports/${id}/messages`, { text: 'Stay outside' })
    for (const path of [page, `${page}/state`]) {
      const text = await (await ask(path)).text()
      for (const secret of [...Object.values(REPORTER), REPORTER.phone.slice(1), 'Virtanen', 'Test key'])
        assert.ok(!text.includes(secret), `${path} ${secret}`)
    }
  })

  test('404 for an unknown token, malformed ones included: a page for a browser, JSON for a program', async () => {
    for (const token of ['x', 'A'.repeat(32), '%00', 'a'.repeat(5000), "'%20or%201=1", '..%2f..']) {
      assert.equal((await ask(`/r/${token}`)).status, 404, token)
      const state = await ask(`/r/${token}/state`)
      assert.deepEqual([state.status, await state.json()], [404, { error: 'gone' }], token)
    }
    const page = await ask('/r/unknown', { headers: { accept: 'text/html', 'accept-language': 'sv' } })
    assert.equal(page.status, 404)
    assert.match(await page.text(), /<html lang="sv"/)
  })

  test('once closed it can be read for 24 hours, and then is like one that never was; reopening revives it', async (t) => {
    const { page, ctx, id, state } = await openCaller(rt)
    await closeReport(ctx, id, 'duplicate')
    const now = Date.now()
    const clock = rt.now
    t.after(() => Object.assign(rt, { now: clock }))
    const { status, reason, readOnly } = await state()
    assert.deepEqual({ status, reason, readOnly }, { status: 'closed', reason: 'duplicate', readOnly: true })
    Object.assign(rt, { now: () => new Date(now + 23.99 * HOURS) })
    assert.equal((await ask(page)).status, 200)
    Object.assign(rt, { now: () => new Date(now + 24.01 * HOURS) })
    const [dead, unknown] = [await ask(page), await ask('/r/unknown')]
    assert.equal(dead.status, 404)
    assert.equal(await dead.text(), await unknown.text())
    const late = await ask(`${page}/messages`, asForm({ sentId: 'too-late-1', text: 'Hello' }))
    assert.equal(late.status, 404)
    await reopenReport(ctx, id)
    assert.equal((await state()).status, 'received')
  })

  test('the language: as chosen and kept, else the browser’s, among those of the team and English', async () => {
    const { page, call, id, teamId } = await openCaller(rt)
    await call('PATCH', `/v1/teams/${teamId}`, { locale: 'sv-SE', locales: ['fi', 'xx'] })
    const languageOf = async (path: string, accept?: string) => {
      const answer = await ask(path, { headers: accept ? { 'accept-language': accept } : {} })
      return /<html lang="(\w+)"/.exec(await answer.text())?.[1]
    }
    const kept = async () => (await call('GET', `/v1/reports/${id}`)).body.data.locale
    assert.equal(await languageOf(page), 'sv')
    assert.equal(await languageOf(page, 'de, fi-FI;q=0.8, en;q=0.9'), 'en')
    assert.equal(await languageOf(page, 'de, fi;q=0.5'), 'fi')
    assert.equal(await languageOf(`${page}?lang=de`), 'sv')
    assert.equal(await kept(), null)
    assert.equal(await languageOf(`${page}?lang=fi`), 'fi')
    assert.equal(await languageOf(page, 'en'), 'fi')
    assert.equal(await kept(), 'fi')
    await ask(`${page}/state`, { headers: { 'accept-language': 'en' } })
    assert.equal(await kept(), 'fi')
  })

  test('what a page reads that nobody chose a language for is kept when its program first asks', async () => {
    const { page, call, id } = await openCaller(rt)
    await ask(`${page}/state`, { headers: { 'accept-language': 'en-GB' } })
    await ask(`${page}/state`, { headers: { 'accept-language': 'sv' } })
    assert.equal((await call('GET', `/v1/reports/${id}`)).body.data.locale, 'en')
  })
})
