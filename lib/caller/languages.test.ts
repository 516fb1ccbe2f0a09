import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGE_CODES, languageFor, languageOf } from './languages.ts'
import type { Plural } from './phrases/phrases.ts'

/** Every text of a language, by where it stands. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsOf(value, `${path}${key}.`),
  )
}
const PLURALS = ['sentMinutes', 'photos']
const isPlural = (path: string) => PLURALS.some((name) => path.startsWith(`${name}.`))
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

for (const code of LANGUAGE_CODES) {
  const { phrases, clock } = languageFor(code)

  test(`${code}: nothing is empty, and every text leaves room for what English leaves room for`, () => {
    const english = new Map(textsOf(languageFor('en').phrases))
    for (const [path, text] of textsOf(phrases)) {
      assert.notEqual(text.trim(), '', path)
      if (!isPlural(path)) assert.deepEqual(placesIn(text), placesIn(english.get(path) ?? ''), path)
    }
  })

  test(`${code}: every number has a wording of its own plural form`, () => {
    const rules = new Intl.PluralRules(code)
    for (const wordings of PLURALS.map((name) => phrases[name as 'photos'] as Plural))
      for (let n = 1; n <= 200; n++) {
        const form = rules.select(n)
        assert.ok(wordings[form], `${n} needs ${form}`)
        if (n > 2) assert.deepEqual(placesIn(wordings[form]!), ['{n}'], `${n} is not said`)
      }
  })

  test(`${code}: the clock is the one its readers know`, () => {
    assert.equal(new Intl.DateTimeFormat(clock).resolvedOptions().locale.split('-')[0], code)
  })
}

test('a tag finds its language, whatever its country or spelling', () => {
  assert.deepEqual(['sv', 'sv-FI', 'EN_us', 'ar-EG', 'tlh', ''].map(languageOf), [
    'sv',
    'sv',
    'en',
    'ar',
    undefined,
    undefined,
  ])
})

test('only the languages written from right to left mirror the page', () => {
  assert.deepEqual(
    LANGUAGE_CODES.filter((code) => languageFor(code).dir === 'rtl'),
    ['ar', 'he'],
  )
})
