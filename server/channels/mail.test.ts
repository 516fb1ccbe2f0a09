import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCalled } from '#testing/open-called.ts'
import { openMailServer } from '#testing/open-mail-server.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const mail = await openMailServer()
const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example', SMTP_URL: mail.url, MAIL_FROM: 'm@example.org' })
rt.beforeDiscard(mail.close)
const at = await openCalled(rt, 'training')
const target = { kind: 'mail' as const, address: 'aino@example.org', devices: [] }

test('a letter in the member’s language says drill first, and has links to answer by', async () => {
  const alarm = await at.raise()
  const notice = await at.alert('mail', alarm, { locale: 'de' })
  assert.deepEqual(await at.channels.mail(notice, target), { provider: 'mail', ref: null })
  const { to, mail: letter } = await mail.next()
  const headers = Object.fromEntries(letter.headers.map(({ key, value }) => [key, value]))
  assert.deepEqual([to, letter.from?.address], [['aino@example.org'], 'm@example.org'])
  assert.equal(letter.subject, 'ÜBUNG · ALARM: Building fire')
  assert.deepEqual(
    [headers['auto-submitted'], headers.importance, headers['x-priority']],
    ['auto-generated', 'high', '1'],
  )
  const [about, coming, notComing, page] = (letter.text ?? '').trim().split('\n\n')
  assert.equal(about, 'Storgatan 14\nSmoke from the roof')
  assert.match(coming!, /^Komme: https:\/\/muster\.example\/a\/[\w-]{49}$/)
  assert.match(notComing!, /^Komme nicht: https:\/\/muster\.example\/a\/[\w-]{49}$/)
  assert.equal(page, `Öffnen: https://muster.example/respond/${alarm.id}?centre=training`)
  await rt.answering.request(new URL(coming!.slice(7)).pathname, { method: 'POST' })
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
})

test('what the server does not take now is tried again, and its words have no address', async () => {
  mail.refuseNext(1)
  await assert.rejects(at.channels.mail(await at.alert('mail', undefined), target), ({ message, final }) => {
    assert.ok(!message.includes('aino'), message)
    return final === false
  })
})
