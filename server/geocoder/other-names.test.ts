import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '#lib/text/fold.ts'
import { openOtherNames } from './other-names.ts'

const TABLE = [
  '658225\tHelsinki\tHelsinki\tHELSINGFORS,Helsingfors,Хельсинки,ヘルシンキ,هلسنكي\t60.1\t24.9',
  '1\tNowhere\tNowhere\t\t0\t0',
  '633679\tTurku\tTurku\tAbo,Åbo,Turku (Åbo)\t60.4\t22.2',
  '2\tElsewhere\tElsewhere\tAbo\t0\t0',
  '',
].join('\n')
const { idsOf } = openOtherNames(TABLE)

test('towns by each name that anybody has for them, whole names only', () => {
  const FOUND: [string, number[]][] = [
    ['Helsingfors', [658225]],
    ['ХЕЛЬСИНКИ', [658225]],
    ['ヘルシンキ', [658225]],
    ['هلسنكي', [658225]],
    ['Turku – Åbo', [633679]],
    ['Helsing', []],
    ['', []],
  ]
  for (const [name, ids] of FOUND) assert.deepEqual([...new Set(idsOf(fold(name)))], ids, name)
  assert.deepEqual([...new Set(idsOf('abo'))], [633679, 2])
})
