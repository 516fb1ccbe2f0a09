import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asForm } from '#testing/open-caller.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { TRAP } from './pages/form-page.ts'

describe('/report/{team slug}', async () => {
  const rt = await withRuntime()
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await rt.caller.request(path, init)
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  const openForm = async (name?: string) => {
    const team = await openTeam(rt, name === undefined ? {} : { name })
    const { slug } = await rt.db
      .selectFrom('team')
      .select('slug')
      .where('id', '=', team.teamId)
      .executeTakeFirstOrThrow()
    const path = `/report/${slug}`
    const { text } = await ask(path)
    const nonce = /name="nonce" value="([^"]+)"/.exec(text)?.[1] ?? ''
    const byName = (category: string) =>
      new RegExp(`<option value="(\\d+)"[^>]*>\\s*${category}`).exec(text)?.[1] ?? 'missing'
    const fields = { nonce, category: byName('Building'), description: 'Smoke', latitude: '59.4', longitude: '18.35' }
    const send = (more: Record<string, string> = {}, at = path) => ask(at, asForm({ ...fields, ...more }))
    const reports = async () => (await team.call('GET', '/v1/reports')).body.data
    return { ...team, path, text, fields, send, reports }
  }

  test('200: a form with the categories of both levels, in the reader’s language', async () => {
    const { path, text, call, teamId } = await openForm()
    for (const word of ['Skärgården Rescue', 'Fire', 'Forest or grass']) assert.ok(text.includes(word), word)
    await call('PATCH', `/v1/teams/${teamId}`, { locales: ['sv'] })
    const swedish = await ask(`${path}?lang=sv`)
    assert.ok(swedish.text.includes('Skog eller gräs') && swedish.text.includes('lang="sv"'))
  })

  test('200: a team that speaks Swedish as in Finland is read in Swedish, in its own words', async () => {
    const { path, call, teamId, fields } = await openForm()
    await call('PATCH', `/v1/teams/${teamId}`, { locale: 'sv-FI' })
    await call('PATCH', `/v1/categories/${fields.category}`, { name: 'Egnahemshus' })
    const { text } = await ask(`${path}?lang=sv`)
    assert.ok(text.includes('Egnahemshus') && text.includes('Skog eller gräs') && !text.includes('Byggnad'))
  })

  test('200: names are shown as they are, whatever is in them', async () => {
    const { path, call, fields } = await openForm('Fire $& Rescue')
    await call('PATCH', `/v1/categories/${fields.category}`, { parent: null, name: 'Loss of $$' })
    await call('POST', '/v1/categories', { name: 'Bank', parent: Number(fields.category) })
    const { text } = await ask(path)
    assert.match(text, /<h1>[^<]*Fire \$&amp; Rescue[^<]*<\/h1>/)
    assert.match(text, /<option value="\d+">[^<]*Loss of \$\$[^<]*<\/option>/)
  })

  test('303 to the page of a new report, in the live centre, of nobody that is known', async () => {
    const { send, reports, call } = await openForm()
    const { status, headers } = await send({ name: 'Aino Virtanen', phone: '+358 50-123 4567' })
    assert.equal(status, 303)
    assert.equal((await ask(headers.get('location') ?? '')).status, 200)
    const [{ id, category, description, location }] = await reports()
    assert.deepEqual([category, description, location], ['Building', 'Smoke', { latitude: 59.4, longitude: 18.35 }])
    const { reporter, locale } = (await call('GET', `/v1/reports/${id}`)).body.data
    assert.deepEqual([reporter, locale], [{ name: 'Aino Virtanen', phone: '+358501234567' }, 'en'])
  })

  test('a local phone number is one of the team’s country', async () => {
    const { send, reports, call, teamId } = await openForm()
    await call('PATCH', `/v1/teams/${teamId}`, { address: { line1: null, country: 'SE' } })
    assert.equal((await send({ phone: '070-174 06 05' })).status, 303)
    const [{ id }] = await reports()
    assert.equal((await call('GET', `/v1/reports/${id}`)).body.data.reporter.phone, '+46701740605')
  })

  test('an address alone will do, and so will a location; name and number may be left out', async () => {
    const { send, reports, call } = await openForm()
    await send({ latitude: '', longitude: '', address: 'Storgatan 9, Vaxholm', category: '' })
    assert.equal((await reports()).length, 0)
    assert.equal((await send({ latitude: '', longitude: '', address: ' Storgatan 9, Vaxholm ' })).status, 303)
    const [{ id, address }] = await reports()
    assert.equal(address, 'Storgatan 9, Vaxholm')
    assert.equal((await call('GET', `/v1/reports/${id}`)).body.data.reporter, null)
  })

  test('400 and the form again, with what was typed and the fault at its field; nothing is filed', async () => {
    const { send, reports } = await openForm()
    const wrong: [fields: Record<string, string>, words: string][] = [
      [{ category: '' }, 'Choose what it is about.'],
      [{ category: '999999' }, 'Choose what it is about.'],
      [{ latitude: '', longitude: '' }, 'Say where it is'],
      [{ latitude: '', longitude: '', address: '   ' }, 'Say where it is'],
      [{ latitude: '91' }, 'Say where it is'],
      [{ latitude: '1e1' }, 'Say where it is'],
      [{ longitude: '' }, 'Say where it is'],
      [{ phone: '0501234567' }, 'no phone number with a country code'],
      [{ phone: '+1234567' }, 'no phone number with a country code'],
      [{ name: 'x'.repeat(201) }, 'That is too long.'],
      [{ description: 'x'.repeat(10_001) }, 'That is too long.'],
    ]
    for (const [fields, words] of wrong) {
      const { status, text } = await send({
        address: '',
        ...fields,
        ...(!fields.description && { description: 'Typed "this"' }),
      })
      assert.equal(status, 400, JSON.stringify(fields))
      assert.ok(text.includes(words), `${JSON.stringify(fields)} ${words}`)
      if (!fields.description) assert.ok(text.includes('Typed &quot;this&quot;'))
    }
    assert.deepEqual(await reports(), [])
  })

  test('a category of another team is none', async () => {
    const [{ fields }, { send, reports }] = [await openForm('Others'), await openForm()]
    assert.equal((await send({ category: fields.category })).status, 400)
    assert.deepEqual(await reports(), [])
  })

  test('sent twice, at once or later, it is one report; changed and sent again it is another', async () => {
    const { send, reports } = await openForm()
    const answers = [...(await Promise.all([send(), send(), send()])), await send()]
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]))
    assert.equal(new Set(answers.map(({ headers }) => headers.get('location'))).size, 1)
    assert.equal((await reports()).length, 1)
    await send({ description: 'Flames, too' })
    assert.equal((await reports()).length, 2)
  })

  test('whoever fills in what nobody sees is told that it worked, and it did not', async () => {
    const { send, reports } = await openForm()
    const { status, headers } = await send({ [TRAP]: 'Buy now' })
    assert.equal(status, 303)
    assert.match(headers.get('location') ?? '', /^\/r\/[\w-]{32}$/)
    assert.deepEqual(await reports(), [])
  })

  test('404 for no such team, and for one that has switched its form off; 413 for a flood in one form', async () => {
    const { send, path, call, teamId, reports } = await openForm()
    for (const unknown of ['/report/nobody', '/report/%00', '/report']) assert.equal((await ask(unknown)).status, 404)
    assert.equal((await send({}, '/report/nobody')).status, 404)
    assert.equal((await send({ description: 'x'.repeat(300_000) })).status, 413)
    await call('PATCH', `/v1/teams/${teamId}`, { reportForm: false })
    const off = await ask(path, { headers: { accept: 'text/html' } })
    assert.deepEqual([off.status, off.text.includes('There is no form here')], [404, true])
    assert.equal((await send()).status, 404)
    assert.deepEqual(await reports(), [])
  })
})
