import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickLocale } from './pick-locale.ts'

test('what was chosen counts before what the browser prefers', () => {
  assert.equal(pickLocale('he', 'sv,en;q=0.5'), 'he')
})

test('a choice nobody knows is no choice', () => {
  for (const chosen of [undefined, '', 'tlh', 'toString', 'sv-FI']) assert.equal(pickLocale(chosen, 'sv'), 'sv')
})

test('the dearest language we speak, whatever its country, order or spelling', () => {
  const asked: [header: string, expected: string][] = [
    ['sv', 'sv'],
    ['sv-FI,fi;q=0.9', 'sv'],
    ['fi;q=0.3, de-AT;q=0.8, en;q=0.5', 'de'],
    ['ja, FR_ca;q=0.2', 'fr'],
    ['en;q=0, he;q=0.1', 'he'],
    ['da;q=1.0;level=2,fi ; q=0.4', 'fi'],
  ]
  for (const [header, expected] of asked) assert.equal(pickLocale(undefined, header), expected, header)
})

test('English where nothing else is left', () => {
  for (const header of [null, '', '*', 'ja', ';;q=', 'x'.repeat(9000)])
    assert.equal(pickLocale(undefined, header), 'en', String(header).slice(0, 20))
})
