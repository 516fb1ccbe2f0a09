import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeOf } from './received.ts'

const cases: [said: string | undefined, sent: string | undefined][] = [
  ['1710219840', '2024-03-12T05:04:00.000Z'],
  ['1710219840000', '2024-03-12T05:04:00.000Z'],
  ['2024-03-12 05:04:00', '2024-03-12T05:04:00.000Z'],
  ['2024-03-12T05:04:00+05:30', '2024-03-11T23:34:00.000Z'],
  ['Tue, 12 Mar 2024 05:04:00 +0200', '2024-03-12T03:04:00.000Z'],
  ['12 Mar 2024 05:04:00 EST', '2024-03-12T10:04:00.000Z'],
  ['03/12/2024 05:04', undefined],
  ['2024-02-30 05:04:00', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['5', undefined],
  ['0x65f0', undefined],
  ['Thu, 1 Jan 1970 00:00:00 +0000', undefined],
  ['9999-01-01', undefined],
  ['', undefined],
  [undefined, undefined],
]
for (const [said, sent] of cases)
  test(`a message that was sent ${said}`, () => assert.equal(timeOf(said)?.toISOString(), sent))
