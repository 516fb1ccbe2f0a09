import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openMailServer } from '#testing/open-mail-server.ts'
import { openMailer } from './open-mailer.ts'
import { openTransport } from './open-transport.ts'

const log = () => {
  const said: string[] = []
  return { said, warn: (text: string) => void said.push(text) }
}
const MAIL = { to: 'aino@example.org', subject: 'Räddning på väg', text: 'Två bilar.\n.\nTill Ekenäs.\n' }

describe('mail', () => {
  test('goes out as it was written, from whom the settings say', async (t) => {
    const server = await openMailServer('secret')
    t.after(server.close)
    const mailer = openMailer({ SMTP_URL: server.url, MAIL_FROM: 'Muster <muster@example.org>' }, log())
    assert.ok(mailer.isOpen())
    await mailer.send({ ...MAIL, html: '<p>Två bilar.</p>', headers: { 'Auto-Submitted': 'auto-generated' } })
    const { from, to, mail } = await server.next()
    assert.deepEqual([from, to, mail.from?.name], ['muster@example.org', [MAIL.to], 'Muster'])
    assert.deepEqual([mail.subject, mail.text?.replaceAll('\r\n', '\n').trimEnd()], [MAIL.subject, MAIL.text.trimEnd()])
    assert.match(mail.html ?? '', /Två bilar/)
    assert.equal(mail.headers.find(({ key }) => key === 'auto-submitted')?.value, 'auto-generated')
  })
  test('a server in parts; what it puts off, and a wrong password, is an error', async (t) => {
    const server = await openMailServer('secret')
    t.after(server.close)
    const { hostname: host, port } = new URL(server.url)
    const mail = { from: 'muster@example.org', ...MAIL }
    const right = openTransport({ host, port: Number(port), auth: { user: 'muster', pass: 'secret' } })
    server.refuseNext(1)
    await assert.rejects(right.send(mail), /Come again later/)
    assert.match(await right.send(mail), /^<.+>$/)
    const wrong = openTransport({ host, port: Number(port), auth: { user: 'muster', pass: 'guessed' } })
    await assert.rejects(wrong.send(mail), /Wrong password/)
  })
  test('a subject adds no header, and an address no other one', async (t) => {
    const server = await openMailServer()
    t.after(server.close)
    const subject = 'Hello\r\nBcc: eve@example.org'
    await openTransport(server.url).send({ from: 'muster@example.org', ...MAIL, subject })
    const { to, mail } = await server.next()
    assert.deepEqual([to, mail.bcc], [[MAIL.to], undefined])
  })
  test('without a server none is sent, and the log says so once', async () => {
    const { said, warn } = log()
    const mailer = openMailer({}, { warn })
    assert.deepEqual([mailer.isOpen(), mailer.isOpen()], [false, false])
    assert.equal(said.length, 1)
    assert.match(said[0]!, /SMTP_URL/) // safe: there is one
    await assert.rejects(mailer.send(MAIL), /no way for mail/)
  })
})
