import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '#lib/client/problem.ts'
import { english } from '#testing/words.ts'
import { formProblems as problemsIn } from './form-problems.ts'

const formProblems = (error: unknown) => problemsIn(error, english.t)

test('a refusal stands at its field, as a sentence', () => {
  const refused = new Problem(400, 'Bad', [{ path: 'title', message: 'is longer than 200 characters' }])
  assert.deepEqual(formProblems(refused), [{ name: 'title', message: 'Title is longer than 200 characters.' }])
})

test('what belongs to no field, or has none, is said for the whole form', () => {
  assert.deepEqual(formProblems(new Problem(400, 'Bad', [{ path: 'colour', message: 'is unknown' }])), [
    { name: 'root', message: 'colour: is unknown' },
  ])
  assert.deepEqual(formProblems(new Problem(0, 'The server did not answer.')), [
    { name: 'root', message: 'The server did not answer.' },
  ])
})
