import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellOf } from './cells.ts'

for (const text of ['=1+2', '+cmd|x', '-2+3+cmd', '@SUM(A1)', '\t=1', '+358 40 call me', '-'])
  test(`${JSON.stringify(text)} is defused`, () => assert.equal(cellOf(text), `'${text}`))

for (const text of ['-12.5', '+358 40 123 45 67', '+1 (555) 010-020', '60.17', 'a=b', '', 'Ängelholm', '2014-11-11'])
  test(`${JSON.stringify(text)} stays as it is`, () => assert.equal(cellOf(text), text))
