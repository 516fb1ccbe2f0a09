import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherWords, ownWords, reworded } from './wording.ts'

const SWEDISH = { own: 'sv', others: ['fi', 'en'] }
const FIRE = { en: 'Fire', sv: 'Brand', fi: 'Tulipalo' }

test('a team reads its own language, else English, else what there is', () => {
  assert.equal(ownWords(FIRE, SWEDISH), 'Brand')
  assert.equal(ownWords(FIRE, { own: 'de', others: [] }), 'Fire')
  assert.equal(ownWords({ sv: 'Brand', fi: 'Tulipalo' }, { own: 'de', others: [] }), 'Tulipalo')
  assert.equal(ownWords(FIRE, { own: 'valueOf', others: [] }), 'Fire')
  assert.equal(ownWords(FIRE, { own: 'sv-FI', others: [] }), 'Brand')
  assert.equal(ownWords({ ...FIRE, 'sv-FI': 'Eldsvåda' }, { own: 'sv-FI', others: [] }), 'Eldsvåda')
  assert.equal(ownWords({}, SWEDISH), '')
})

test('its translations are those in its secondary locales, in their order', () => {
  assert.deepEqual(otherWords(FIRE, SWEDISH), [
    { text: 'Tulipalo', locale: 'fi' },
    { text: 'Fire', locale: 'en' },
  ])
  assert.deepEqual(otherWords(FIRE, { own: 'en', others: ['de', 'valueOf'] }), [])
})

test('a change replaces what the team shows, and keeps what it does not', () => {
  const team = { own: 'sv', others: ['en'] }
  assert.deepEqual(reworded(FIRE, team, { text: 'Eld' }), { en: 'Fire', sv: 'Eld', fi: 'Tulipalo' })
  assert.deepEqual(reworded(FIRE, team, { translations: [] }), { sv: 'Brand', fi: 'Tulipalo' })
})

test('a text that was only borrowed from another language stays when that language goes', () =>
  assert.deepEqual(reworded({ en: 'Fire' }, { own: 'de', others: ['en'] }, { translations: [] }), { de: 'Fire' }))

test('no translation into a language that is none of the team’s, its own, or twice', () => {
  const into = (...locales: string[]) =>
    reworded(FIRE, SWEDISH, { translations: locales.map((locale) => ({ text: 'x', locale })) })
  for (const locales of [['de'], ['sv'], ['fi', 'fi']]) assert.throws(() => into(...locales), { code: 'invalid' })
})
