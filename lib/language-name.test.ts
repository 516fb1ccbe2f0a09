import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageName } from './language-name.ts'

test('a language is called what its reader calls it', () => {
  assert.equal(languageName('sv', 'en'), 'Swedish')
  assert.equal(languageName('sv', 'fi'), 'ruotsi')
  assert.equal(languageName('uk', 'he'), 'אוקראינית')
})

test('a tag nobody knows, or that is none, stands for itself', () => {
  assert.deepEqual(
    ['qqx', 'not a tag', ''].map((tag) => languageName(tag, 'en')),
    ['qqx', 'not a tag', ''],
  )
})
