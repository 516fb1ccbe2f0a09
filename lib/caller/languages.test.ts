import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerMessages, callerWordsIn } from './compile-messages.ts'
import { LANGUAGE_CODES, languageFor, languageOf } from './languages.ts'

/** The wordings of the plural in a message, by the form they are for. */
const wordingsOf = (message: unknown): Record<string, unknown> =>
  (message as unknown[]).find((node): node is [string, number, Record<string, unknown>] => Array.isArray(node))![2]

for (const code of LANGUAGE_CODES) {
  const { tag } = languageFor(code)

  test(`${code}: every number has a wording of its own plural form`, () => {
    const rules = new Intl.PluralRules(code)
    const digits = new Intl.NumberFormat(tag)
    const { status, message } = callerMessages(code)
    const { t } = callerWordsIn(code)
    for (let n = 1; n <= 200; n++) {
      const form = rules.select(n)
      for (const plural of [status.sentMinutes, message.photos])
        assert.ok(wordingsOf(plural)[form], `${n} needs ${form}`)
      const said = [t('caller.status.sentMinutes', { minutes: n }), t('caller.message.photos', { count: n })]
      if (n > 2) for (const text of said) assert.ok(text.includes(digits.format(n)), `${n} is not said`)
    }
  })

  test(`${code}: the clock is the one its readers know`, () => {
    assert.equal(new Intl.DateTimeFormat(tag).resolvedOptions().locale.split('-')[0], code)
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
