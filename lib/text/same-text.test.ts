import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameText } from './same-text.ts'

const SAME: [string, string][] = [
  ['Umeå', 'Umea\u030a'],
  ['UMEÅ', 'umeå'],
  ['Åland', '\u212bland'], // the ångström sign
  ['Ｆｉｒｅ　１', 'fire 1'],
  ['Um\u200be\u202då\ufeff', 'umeå'],
  ['STRASSE', 'Straße'],
  ['ẞ', 'ß'],
  ['İZMİR', 'izmir'],
  ['ISPARTA', 'Isparta'],
  ['ISPARTA', 'ısparta'],
  ['ΟΔΟΣ', 'οδός'.replace('ό', 'ο')],
  ['οδος', 'οδοσ'],
  ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['ﬁre', 'fire'],
]
for (const [a, b] of SAME) test(`${a} is ${b}`, () => assert.equal(sameText(a), sameText(b)))

test('what is another letter stays one', () => {
  for (const [a, b] of [
    ['a', 'å'],
    ['o', 'ö'],
    ['а', 'a'], // the first is Cyrillic
    ['שׁ', 'ש'],
  ] as const)
    assert.notEqual(sameText(a), sameText(b))
})
