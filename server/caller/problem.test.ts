import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DomainError } from '#server/domain/error.ts'
import { StorageAway } from '#server/domain/media/index.ts'
import { CallerRefusal, problemOf } from './problem.ts'

test('every problem has a word for the caller; what is a fault of ours has none', () => {
  const told: [error: unknown, expected: string | undefined][] = [
    [new DomainError('not_found', ''), 'gone'],
    [new DomainError('gone', ''), 'gone'],
    [new DomainError('forbidden', ''), 'closed'],
    [new DomainError('invalid', ''), 'invalid'],
    [new DomainError('too_many', ''), 'too_many'],
    [new CallerRefusal('not_a_picture'), 'not_a_picture'],
    [new StorageAway(new Error('no space left')), 'unavailable'],
    [Object.assign(new Error('terminating connection'), { code: '57P01' }), 'unavailable'],
    [new TypeError('undefined is not a function'), undefined],
  ]
  for (const [error, expected] of told) assert.equal(problemOf(error), expected, String(error))
})
