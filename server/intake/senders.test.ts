import assert from 'node:assert/strict'
import { test } from 'node:test'
import { form, openIntake } from '#testing/open-intake.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openIntake(rt)
await rt.db
  .updateTable('team')
  .set({ address: JSON.stringify({ country: 'FI' }) })
  .where('id', '=', at.teamId)
  .execute()

const contactOf = async (from: string, message: string) => {
  await at.ask(at.pathOf('frontlinesms'), form({ key: 'front door', from, message }))
  const [row] = await at.messages(message)
  return { ...row!, contact: (await at.api('GET', `contacts/${row!.contact_id}`)).body.contact }
}

test('one phone is one contact, and what was sent stands beside the message', async () => {
  const first = await contactOf('+358401112222', 'written 0')
  const forms = [
    '00358401112222',
    '358401112222',
    '\u202a+358\u201140\u00a0111\u00a02222\u202c',
    '040 111 2222',
    '٠٤٠١١١٢٢٢٢',
    'tel:+358-40-111-2222',
    '+358 (0)40 111 2222',
  ]
  for (const [n, from] of forms.entries()) {
    const { contact, contact_id, additional_data } = await contactOf(from, `written ${n + 1}`)
    assert.deepEqual([contact, contact_id], ['+358401112222', first.contact_id], from)
    assert.deepEqual(additional_data, { from }, from)
  }
  assert.equal(first.additional_data, null)
  for (const path of ['contacts?contact=040-1112222', 'contacts?contact=358401112222'])
    assert.equal((await at.api('GET', path)).body.total_count, 1, path)
  const again = await at.api('POST', 'contacts', { type: 'phone', contact: '(040) 1112222' })
  assert.deepEqual([again.status, again.body.errors[1].title], [422, 'contact is already taken'])
})

test('a contact of before is found in whatever form it was kept, and keeps its number of its own', async () => {
  const kept = ['0509998888', '358509998887', '00358509998886', '+358509998885']
  const rows = kept.map((contact) => ({ team_id: at.teamId, type: 'phone', contact, created_at: rt.now() }))
  const ids = await rt.db
    .insertInto('contact')
    .values(rows.map((row) => ({ ...row, membership_id: null, data_provider: null, updated_at: null })))
    .returning('id')
    .execute()
  for (const [n, { id }] of ids.entries()) {
    const found = await contactOf(`+35850999888${8 - n}`, `found ${n}`)
    assert.deepEqual([found.contact_id, found.contact], [id, `+35850999888${8 - n}`])
  }
})

test('short codes and words stay what they are; a word takes no answers', async () => {
  for (const from of ['16 400', '112', 'Vodafone', 'VM-HDFCBK']) {
    const { contact, contact_id } = await contactOf(from, `from ${from}`)
    assert.equal(contact, from === '16 400' ? '16400' : from)
    const answer = await at.api('POST', 'messages', { message: 'Thank you', contact_id })
    assert.equal(answer.status, /\d/.test(from) ? 200 : 422, from)
    if (answer.status === 200) continue
    assert.deepEqual(answer.body.errors[1].source, { pointer: '/contact_id' })
    const written = await at.api('POST', 'messages', { message: 'It said', contact_id, direction: 'incoming' })
    assert.equal(written.status, 200, 'what came in may be written down')
    assert.equal((await at.api('PUT', `contacts/${contact_id}`, { can_notify: true })).status, 200)
  }
})

test('many first messages at once, in several forms, make one contact', async () => {
  const forms = ['+358405550001', '0405550001', '00358405550001', '358405550001']
  const made = await Promise.all(forms.map((from, n) => contactOf(from, `at once ${n}`)))
  assert.equal(new Set(made.map(({ contact_id }) => contact_id)).size, 1)
})
