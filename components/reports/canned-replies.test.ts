import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replyChoices } from './canned-replies.ts'

const reply = {
  id: 'rpl_1',
  createdAt: '',
  updatedAt: '',
  text: 'Stay where you are.',
  translations: [
    { locale: 'sv', text: 'Stanna där du är.' },
    { locale: 'pt-BR', text: 'Fique onde está.' },
  ],
}
const sentTo = (locale: string | null) => replyChoices([reply], locale)[0]!

test('the citizen gets their language where there is a translation', () => {
  assert.deepEqual(sentTo('sv'), { id: 'rpl_1', own: reply.text, sent: 'Stanna där du är.', isTranslated: true })
  assert.equal(sentTo('pt-br').sent, 'Fique onde está.')
})

test('a region without words of its own takes the language’s', () =>
  assert.equal(sentTo('sv-FI').sent, 'Stanna där du är.'))

test('who reads a language gets the words of a region where there are no others', () =>
  assert.equal(sentTo('pt').sent, 'Fique onde está.'))

test('without a translation, or a language, it is what the team wrote', () => {
  assert.deepEqual(sentTo('fi'), { id: 'rpl_1', own: reply.text, sent: reply.text, isTranslated: false })
  assert.equal(sentTo(null).isTranslated, false)
})
