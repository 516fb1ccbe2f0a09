import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inGsm7, septetsOf } from './gsm7.ts'

test('letters cost one septet, those of the extension two, others are none', () => {
  for (const [text, septets] of [
    ['', 0],
    ['Hälytys Übung é ñ Ø', 19],
    ['[€]', 6],
    ['ê', undefined],
    ['שלום', undefined],
    ['🔥', undefined],
  ] as const)
    assert.equal(septetsOf(text), septets, text)
})

test('what looks alike is written so; what has no such letters is not', () => {
  for (const [written, sent] of [
    ['Je n’ai pas été prévenu – façade, forêt, cœur…', "Je n'ai pas été prévenu - facade, foret, coeur..."],
    ['A\u0308', 'Ä'],
    ['Şișli Łódź', undefined], // ł is no l with a mark
    ['שלום', undefined],
  ] as const)
    assert.equal(inGsm7(written), sent)
})
