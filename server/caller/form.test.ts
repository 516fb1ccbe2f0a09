import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asForm, asJson } from '#testing/open-caller.ts'
import { openTeam } from '#testing/open-team.ts'
import { photo } from '#testing/sample-files.ts'
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
      new RegExp(`value="(\\d+)" required><span>${category}<`).exec(text)?.[1] ?? 'missing'
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
    assert.match(text, /<span>[^<]*Loss of \$\$/)
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

  test('who reports never keeps a report back: a local number is one of the team’s country, and what is none stays as written', async () => {
    const { send, reports, call, teamId } = await openForm()
    const told: [country: string | null, sent: { phone?: string; name?: string }, kept: object | null][] = [
      ['SE', { phone: '070-174 06 05' }, { name: null, phone: '+46701740605' }],
      ['FI', { phone: '\u202a050 123 4567\u202c' }, { name: null, phone: '+358501234567' }],
      ['US', { phone: '(212) 555-0123' }, { name: null, phone: '+12125550123' }],
      [null, { phone: '050 123 4567' }, { name: null, phone: '050 123 4567' }],
      ['SE', { phone: 'ask at no. 9' }, { name: null, phone: 'ask at no. 9' }],
      ['SE', { phone: '+12\r\n\u0000!' }, { name: null, phone: '+12 !' }],
      ['SE', { phone: '9'.repeat(5000) }, { name: null, phone: '9'.repeat(100) }],
      ['SE', { phone: ' \u0000 ' }, null],
      ['SE', { name: 'ö'.repeat(201), phone: '12' }, { name: 'ö'.repeat(200), phone: '12' }],
      ['SE', { name: '\ud800\u0000' }, { name: '\ufffd', phone: null }],
    ]
    for (const [country, sent, kept] of told) {
      await call('PATCH', `/v1/teams/${teamId}`, { address: { line1: null, country } })
      assert.equal((await send({ description: JSON.stringify(sent), ...sent })).status, 303, JSON.stringify(sent))
      const [{ id }] = await reports()
      assert.deepEqual((await call('GET', `/v1/reports/${id}`)).body.data.reporter, kept, JSON.stringify(sent))
    }
  })

  test('the location is kept with its accuracy; one that is no place does not matter beside an address', async () => {
    const { send, reports } = await openForm()
    const here = { latitude: 59.4, longitude: 18.35 }
    const told: [sent: Record<string, string>, location: object | null, accuracy: number | null][] = [
      [{ accuracy: '12.3' }, here, 12.3],
      [{ accuracy: '0' }, here, 0],
      [{ accuracy: '' }, here, null],
      [{ accuracy: '-5' }, here, null],
      [{ accuracy: 'NaN' }, here, null],
      [{ accuracy: '99999999' }, here, null],
      [{ latitude: '91', accuracy: '5', address: 'Kajen 1' }, null, null],
      [{ latitude: '', longitude: '', accuracy: '5', address: 'Kajen 2' }, null, null],
    ]
    for (const [sent, location, accuracy] of told) {
      assert.equal((await send({ description: JSON.stringify(sent), ...sent })).status, 303)
      const [report] = await reports()
      assert.deepEqual([report.location, report.accuracy], [location, accuracy], JSON.stringify(sent))
    }
  })

  test('which number to call comes first: the team’s, else its country’s; on the report’s page, too', async () => {
    const { path, send, call, teamId } = await openForm()
    const page = (await send()).headers.get('location') ?? ''
    const told: [change: object, number: string, href: string][] = [
      [{}, '112', 'tel:112'],
      [{ address: { country: 'us' } }, '911', 'tel:911'],
      [{ address: { country: 'AU' } }, '000', 'tel:000'],
      [{ emergencyNumber: '08-123 45' }, '08-123 45', 'tel:0812345'],
      [{ emergencyNumber: null, address: null }, '112', 'tel:112'],
    ]
    for (const [change, number, href] of told) {
      await call('PATCH', `/v1/teams/${teamId}`, change)
      for (const at of [path, page]) {
        const { text } = await ask(at)
        const link = /<header[^>]*><a class="emergency" href="([^"]*)">.*?<span>([^<]*)<\/span>/s.exec(text)
        assert.deepEqual(link?.slice(1), [href, `In danger? Call ${number}.`], at)
      }
    }
  })

  test('eight tiles: what is reported most and then the kinds; all the rest opens below, and each is there once', async () => {
    const { path, text, fields, send } = await openForm()
    const tilesOf = (page: string) =>
      [...page.matchAll(/class="tile"><input[^>]*><span>(.*?)<\/span>/g)].map(([, name]) => name)
    const kinds = tilesOf(text)
    assert.deepEqual([kinds.length, kinds[0]], [8, 'Fire'])
    for (const description of ['one', 'two']) await send({ description })
    const after = (await ask(path)).text
    assert.deepEqual(tilesOf(after), ['<small>Fire</small> Building', ...kinds.slice(0, 7)])
    const idsOf = (page: string) => [...page.matchAll(/name="category" value="(\d+)"/g)].map(([, id]) => id).sort()
    assert.deepEqual(idsOf(after), idsOf(text))
    assert.equal(new Set(idsOf(after)).size, idsOf(after).length)
    const again = (await send({ latitude: '', category: fields.category })).text
    assert.match(again, new RegExp(`value="${fields.category}" required checked`))
  })

  test('photos come with the form of a page without a program, once; what is no picture does not keep the report back', async () => {
    const { path, fields, reports } = await openForm()
    const sendWith = async (description: string, files: Uint8Array[]) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...fields, description })) form.append(name, value)
      // safe: the bytes of tests are never shared with another thread
      for (const bytes of files) form.append('files', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'a.jpg')
      if (files.length === 0) form.append('files', new Blob([]), '') // as a browser sends that none was chosen
      const request = new Request('http://localhost', { method: 'POST', body: form })
      const headers = { accept: 'text/html', 'content-type': request.headers.get('content-type') ?? '' }
      return ask(path, { method: 'POST', headers, body: Buffer.from(await request.arrayBuffer()) })
    }
    const good = await photo()
    const [none, two, again, bad] = [
      await sendWith('none', []),
      await sendWith('two', [good, await photo()]),
      await sendWith('two', [good, await photo()]),
      await sendWith('bad', [Buffer.from('no picture')]),
    ]
    assert.deepEqual(
      [none, two, again, bad].map(({ status }) => status),
      [303, 303, 303, 303],
    )
    assert.equal(again.headers.get('location'), two.headers.get('location'))
    const kept = (await reports()).map((report: { description: string; photos: number }) => [
      report.description,
      report.photos,
    ])
    assert.deepEqual(kept, [
      ['bad', 0],
      ['two', 2],
      ['none', 0],
    ])
    const page = await ask(bad.headers.get('location') ?? '')
    assert.deepEqual([page.status, page.text.includes('This file is not a picture')], [200, true])
  })

  test('the form’s program is told the token, or what is wrong; sent again under its name it is the same report', async () => {
    const { path, fields, reports, call, teamId } = await openForm()
    const send = async (more: object = {}, at = path) => {
      const answer = await rt.caller.request(at, asJson('POST', { ...fields, ...more }))
      return { status: answer.status, body: await answer.json() }
    }
    const [first, again] = [await send(), await send()]
    assert.deepEqual([first.status, again], [200, first])
    assert.equal((await ask(`/r/${first.body.token}`)).status, 200)
    assert.deepEqual(await send({ category: '' }), { status: 400, body: { error: 'invalid' } })
    assert.deepEqual(await send({}, '/report/nobody'), { status: 404, body: { error: 'gone' } })
    assert.match((await send({ [TRAP]: 'Buy' })).body.token, /^[\w-]{32}$/)
    assert.equal((await reports()).length, 1)
    await call('PATCH', `/v1/teams/${teamId}`, { reportForm: false })
    assert.equal((await send({ description: 'late' })).body.error, 'gone')
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
      [{ description: 'x'.repeat(10_001) }, 'That is too long.'],
    ]
    for (const [fields, words] of wrong) {
      const { status, text } = await send({
        address: '',
        ...fields,
        ...(!fields.description && { description: 'Typed "this"' }),
      })
      assert.equal(status, 400, JSON.stringify(fields))
      assert.match(text, new RegExp(`-fault">${words}`), `${JSON.stringify(fields)} ${words}`)
      assert.equal(text.match(/ autofocus/g)?.length, 1, 'the first field that is wrong has the focus')
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
