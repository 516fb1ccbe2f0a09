import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type AddressInfo, createServer } from 'node:net'
import { after, test } from 'node:test'
import { writeProviderConfig } from '#server/domain/crowd/providers/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openImapServer } from '#testing/open-imap-server.ts'
import { photo } from '#testing/sample-files.ts'
import { picture } from '#testing/upload-media.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openMailboxes } from './open-mailboxes.ts'

const MANAGER: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set(['Manage Settings']) }
const mail = (id: string, text: string, more = '') =>
  `From: Aino Berg <Aino@Example.org>\nTo: help@example.org\nSubject: About ${id}\nMessage-ID: <${id}@example.org>\n${more}\n${text}`

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
let imap = await openImapServer({ raw: mail('read', 'Long ago'), flags: ['\\Seen'] }, { raw: mail('unread', 'Help') })
const { db, contextOf, files } = rt
let clock = Date.now()
const warnings: { uid?: number }[] = []
const log = { warn: (about: object) => warnings.push(about) }
// The runtime's own refuses private addresses, and looks elsewhere by a clock that stands before this one.
const mailboxes = openMailboxes({
  db,
  contextOf,
  files,
  log,
  now: () => new Date(clock),
  config: { WEBHOOK_ALLOW_PRIVATE: true },
})
rt.beforeDiscard(() => mailboxes.close())
after(() => imap.close())

const ctx = () => rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } })
/** A minute later everything is due again. */
const look = () => {
  clock += 120_000
  return mailboxes.lookAround()
}
const received = () =>
  rt.db.selectFrom('message').selectAll().where('direction', '=', 'incoming').orderBy('id').execute()
const titles = async () => (await received()).map(({ title }) => title)
const api = async (path: string) => (await crowd.call('GET', `/api/v3/${path}`, undefined, { key: admin })).body

test('a mailbox that is set up gives the mails that nobody has read', async () => {
  await rt.db.transaction().execute(async (trx) => {
    const own = { ...ctx(), db: trx, afterCommit: [] }
    await writeProviderConfig(own, MANAGER, { providers: { email: true }, email: imap.options })
    // In the same breath, so that the runtime's own look never finds it due.
    const state = JSON.stringify({ dueAt: new Date(Date.now() + 3_600_000) })
    await trx.updateTable('data_provider').set({ state }).where('name', '=', 'email').execute()
  })
  clock += 3_600_000
  await look()
  assert.deepEqual(await titles(), ['About unread'])
  const [row] = await received()
  assert.deepEqual(
    [row!.type, row!.status, row!.data_provider_message_id],
    ['email', 'received', '<unread@example.org>'],
  )
  assert.deepEqual(row!.additional_data, { name: 'Aino Berg' })
  const contact = await api(`contacts/${row!.contact_id}`)
  assert.deepEqual([contact.type, contact.contact], ['email', 'aino@example.org'])
  const post = await api(`messages/${row!.id}/post`)
  assert.deepEqual([post.title, post.content, post.status, post.source], ['About unread', 'Help', 'draft', 'email'])
})

test('later mails come once each, in whatever they are written', async () => {
  const html = 'Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n'
  imap.deliver(mail('html', '<style>p{}</style><p>Br=FCcke <b>weg</b></p><p>Zwei &amp; drei</p>', html))
  const encoded = mail('x', 'Words').replace('About x', '=?utf-8?B?U3RyYcOfZQ==?=')
  imap.deliver(encoded)
  imap.deliver(encoded) // in the mailbox twice
  await look()
  await look()
  const [, page, words, ...more] = await received()
  assert.deepEqual([page!.message, words!.title, more.length], ['Brücke weg\n\nZwei & drei', 'Straße', 0])
})

test('files are named, a mail that cannot be read is left out and named, and the rest comes', async () => {
  imap.deliver('Subject: From nobody\n\nBoo')
  imap.deliver(
    `From: a@example.org\nSubject: Deep\n${'Content-Type: multipart/mixed; boundary=x\n\n--x\n'.repeat(300)}`,
  )
  const boundary = 'Content-Type: multipart/mixed; boundary=b\n'
  const file = 'Content-Type: image/png; name=roof.png\nContent-Disposition: attachment; filename=roof.png\n\nxx'
  imap.deliver(mail('file', `--b\nContent-Type: text/plain\n\nSee the roof\n--b\n${file}\n--b--`, boundary))
  await look()
  const last = (await received()).at(-1)!
  assert.deepEqual(
    [last.message, last.additional_data],
    ['See the roof\n\nCould not be kept: roof.png', { name: 'Aino Berg', files: ['roof.png'] }],
  )
  assert.equal(warnings.filter(({ uid }) => uid !== undefined).length, 2)
})

test('pictures in a mail and beside it are kept with message and post, and so is a place', async () => {
  const part = (type: string, disposition: string, body: Buffer | string) =>
    `--b\nContent-Type: ${type}\nContent-Disposition: ${disposition}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body).toString('base64')}\n`
  const parts = [
    '--b\nContent-Type: text/html; charset=utf-8\n\n<p>The roof: <img src="cid:1"> at <a href="https://maps.example.org/?q=59.4,18.35">home</a></p>\n',
    part('image/png', 'inline', await picture('png')),
    part('image/jpeg; name=roof.jpg', 'attachment; filename=roof.jpg', await photo()),
    part('application/pdf', 'attachment; filename=plan.pdf', '%PDF-1.7'),
    part('application/pgp-signature', 'attachment; filename=signature.asc', 'x'),
  ]
  imap.deliver(mail('pictures', `${parts.join('')}--b--`, 'Content-Type: multipart/related; boundary=b\n'))
  imap.deliver(mail('logo', `${parts.join('')}--b--`, 'List-Id: <x.y>\nContent-Type: multipart/related; boundary=b\n'))
  await look()
  const [row, machine] = (await received()).slice(-2)
  const { media_kept: kept, files, location } = row!.additional_data as Record<string, number[]>
  assert.deepEqual([kept!.length, files], [2, ['roof.jpg', 'plan.pdf', 'signature.asc']])
  assert.deepEqual(location, [{ type: 'Point', coordinates: [18.35, 59.4] }])
  assert.match(row!.message, /2 pictures\nCould not be kept: plan\.pdf$/)
  const post = await api(`messages/${row!.id}/post`)
  assert.deepEqual(post.values, { message_location: [{ lat: 59.4, lon: 18.35 }] })
  for (const id of kept!) {
    const { pathname } = new URL((await api(`media/${id}`)).original_file_url)
    assert.ok(post.content.includes(pathname))
    assert.equal((await rt.media.request(pathname)).status, 200)
  }
  assert.equal((machine!.additional_data as { media_kept?: unknown }).media_kept, undefined)
})

test('a sender and an id longer than any there is keep nobody out', async () => {
  const long = randomBytes(3000).toString('hex')
  imap.deliver(`From: a${long}@example.org\nMessage-ID: <${long}@example.org>\nSubject: Long\n\nAll the same`)
  imap.deliver(mail('behind', 'Behind it'))
  await look()
  assert.deepEqual((await titles()).slice(-2), ['Long', 'About behind'])
})

test('a mailbox that has been made anew gives no mail again', async () => {
  const before = (await received()).length
  imap.renumber()
  await look()
  assert.equal((await received()).length, before)
  imap.deliver(mail('new', 'After that'))
  await look()
  assert.equal((await received()).at(-1)!.title, 'About new')
})

test('an answer to a letter of ours belongs to it', async () => {
  const first = (await received())[0]!
  const row = { team_id: crowd.teamId, centre: 'live' as const, parent_id: first.id, contact_id: first.contact_id }
  const { id } = await rt.db
    .insertInto('message')
    .values({
      ...row,
      membership_id: null,
      post_id: null,
      notification_post_id: null,
      data_provider: 'email',
      data_provider_message_id: '<ours@example.org>',
      title: null,
      message: 'Where?',
      datetime: null,
      type: 'email',
      status: 'sent',
      direction: 'outgoing',
      created_at: rt.now(),
      updated_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  imap.deliver(
    mail('answer', 'Here', 'In-Reply-To: <ours@example.org>\nReferences: <unread@example.org> <ours@example.org>\n'),
  )
  await look()
  const answer = (await received()).at(-1)!
  assert.deepEqual([answer.parent_id, answer.post_id], [id, first.post_id])
})

test('machine mail is kept and makes no draft; a bounce makes our letter failed, and nothing later unmakes it', async () => {
  const letter = (await rt.db.selectFrom('message').selectAll().where('direction', '=', 'outgoing').execute())[0]!
  const posts = async () => (await rt.db.selectFrom('post').select('id').execute()).length
  const before = await posts()
  const report = (id: string, action: string) =>
    imap.deliver(
      `From: MAILER-DAEMON@mx.example.org\nMessage-ID: <${id}@mx>\nIn-Reply-To: <ours@example.org>\nSubject: Undelivered\n` +
        `Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry\n` +
        `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nAction: ${action}\nDiagnostic-Code: smtp; 550 No\n--b--`,
    )
  imap.deliver(mail('away', 'I am away', 'Auto-Submitted: auto-replied\nIn-Reply-To: <ours@example.org>\n'))
  imap.deliver(mail('news', 'Buy now', 'List-Id: <news.example.org>\n'))
  const statusAfter = async (id: string, action: string) => {
    report(id, action)
    await look()
    return (await api(`messages/${letter.id}`)) as { status: string; additional_data: object | null }
  }
  assert.equal((await statusAfter('later', 'delayed')).status, 'sent')
  const { status, additional_data } = await statusAfter('gone', 'failed')
  assert.deepEqual([status, additional_data], ['failed', { error: '550 No' }])
  assert.equal((await statusAfter('arrived', 'delivered')).status, 'failed')
  assert.equal(await posts(), before)
  const kept = (await received()).slice(-5)
  assert.ok(kept.every((row) => row.status === 'archived' && (row.post_id !== null) === (row.parent_id !== null)))
  assert.deepEqual(
    kept.map(({ additional_data: more }) => (more as { machine: string }).machine),
    ['auto-submitted', 'list-id', 'content-type', 'content-type', 'content-type'],
  )
})

test('two processes never read one mailbox at once', async () => {
  imap.deliver(mail('shared', 'For one of us'))
  clock += 120_000
  await Promise.all([mailboxes.lookAround(), mailboxes.lookAround(), mailboxes.lookAround()])
  assert.equal((await titles()).filter((title) => title === 'About shared').length, 1)
})

test('a server that does not answer is told about, and asked again', async () => {
  const before = warnings.length
  await imap.close()
  await look()
  await look()
  assert.equal(warnings.length, before + 2)
  imap = await openImapServer()
})

test('a server that never comes to an end is left, so that others get their turn', { timeout: 20_000 }, async (t) => {
  const slow = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('* OK hello\r\n* ')
    const drip = setInterval(() => socket.write('x'), 50)
    socket.on('close', () => clearInterval(drip))
  })
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  t.after(() => slow.close())
  const { port } = slow.address() as AddressInfo
  await writeProviderConfig(ctx(), MANAGER, { email: { incoming_server: '127.0.0.1', incoming_port: port } })
  const { db, contextOf, files } = rt
  const told: object[] = []
  const impatient = openMailboxes(
    {
      db,
      contextOf,
      files,
      log: { warn: (about) => told.push(about) },
      now: () => new Date(clock),
      config: { WEBHOOK_ALLOW_PRIVATE: true },
    },
    300,
  )
  clock += 120_000
  await impatient.lookAround()
  await impatient.close()
  assert.equal(told.length, 1)
})
