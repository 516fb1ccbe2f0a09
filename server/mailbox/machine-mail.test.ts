import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readMail } from './read-mail.ts'

const read = (head: string, body = 'Hello') =>
  readMail(Buffer.from(`Subject: About it\n${head}\n\n${body}\n`.replaceAll('\n', '\r\n')), '7.1', ['Help@example.org'])
const AINO = 'From: Aino <aino@example.org>\nMessage-ID: <a@example.org>'

describe('a mail that no person wrote is known by', () => {
  const signs = [
    'Auto-Submitted: auto-generated',
    'Auto-Submitted: auto-replied (vacation)',
    'auto-submitted:  AUTO-NOTIFIED; owner-email="x@example.org"',
    'Precedence: bulk',
    'Precedence: List',
    'PRECEDENCE: junk',
    'List-Id: News <news.example.org>',
    'List-Unsubscribe: <mailto:off@example.org>',
    'X-Auto-Response-Suppress: DR, OOF, AutoReply',
    'Return-Path: <>',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
  ]
  for (const sign of signs) test(sign, async () => assert.equal((await read(`${AINO}\n${sign}`)).machine, true))
  for (const from of ['help@Example.org', 'MAILER-DAEMON@mx.example.org', 'Postmaster <postmaster@example.org>'])
    test(from, async () => assert.equal((await read(`From: ${from}`)).machine, true))
})

test('what a person may have written is theirs', async () => {
  const heads = [
    '',
    '\nAuto-Submitted: no',
    '\nPrecedence: first-class',
    '\nReturn-Path: <aino@example.org>',
    '\nX-Mailer: phone',
  ]
  for (const head of heads) assert.equal((await read(`${AINO}${head}`)).machine, false, head)
})

const report = (fields: string, more = '', kind = 'message/delivery-status') =>
  [
    `From: Mail <mailer-daemon@mx.example.org>\nMessage-ID: <r@mx.example.org>\nContent-Type: multipart/report; report-type=delivery-status; boundary="=_b"`,
    `--=_b\nContent-Type: text/plain\n\nSorry <other@example.org>\n--=_b\nContent-Type: ${kind}\n\nReporting-MTA: dns; mx\n\n${fields}\n${more}--=_b--`,
  ] as const
const returned = (type: string, head: string) =>
  `--=_b\nContent-Type: ${type}\n\n${head}\n\nOld words <b@example.org>\n`
const FAILED =
  'Final-Recipient: rfc822; gone@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 No\n  such user\n'
const OURS = '<message-17.t@example.org>'

test('a bounce says which letter came back, and why', async () => {
  const reason = '550 No such user'
  const whole = returned('message/rfc822', `References: <before@example.org>\nMessage-ID:\n ${OURS}\nSubject: x`)
  const bounces: [mail: readonly [string, string], reason: string][] = [
    [report(FAILED, whole), reason],
    [report(FAILED, returned('text/rfc822-headers', `Message-Id: ${OURS}`)), reason],
    [report(`${FAILED}Original-Message-ID: ${OURS}\n`), reason],
    [report(FAILED, returned('message/global', `Message-ID: ${OURS}`), 'message/global-delivery-status'), reason],
    [[`${report(FAILED)[0]}\nIn-Reply-To: ${OURS}`, report(FAILED)[1]], reason],
    [[`${report(FAILED)[0]}\nReferences: <before@example.org> ${OURS}`, report(FAILED)[1]], reason],
    [report('Action: delivered\nStatus: 2.0.0\n\nAction: Failed\nStatus: 5.2.2\n', whole), '5.2.2'],
    [[`From: x@mx.example.org\nX-Failed-Recipients: gone@example.net\nIn-Reply-To: ${OURS}`, 'Gone'], 'About it'],
  ]
  for (const [[head, body], why] of bounces) {
    const { fates, machine } = await read(head, body)
    assert.equal(machine, true)
    assert.deepEqual(fates, [{ id: OURS, error: why, delivered: null }], head + body)
  }
})

test('a delay is no end, an arrival is one, and an absence note says nothing', async () => {
  const whole = returned('message/rfc822', `Message-ID: ${OURS}`)
  assert.deepEqual(
    (await read(...report('Action: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; 451 later\n', whole))).fates,
    [],
  )
  assert.deepEqual((await read(...report('Action: relayed\n', whole))).fates, [])
  const arrived = await read(...report('Action: delivered\nStatus: 2.0.0\n', whole))
  assert.deepEqual(arrived.fates, [{ id: OURS, error: null, delivered: 'delivered' }])
  const away = `${AINO}\nReturn-Path: <>\nAuto-Submitted: auto-replied\nIn-Reply-To: ${OURS}`
  assert.deepEqual((await read(away, 'I am away')).fates, [])
  const forged = `${AINO}\nIn-Reply-To: ${OURS}`
  assert.deepEqual((await read(forged, 'Action: failed')).fates, [])
})
