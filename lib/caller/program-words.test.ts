import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerWordsIn, messagesOf } from './compile-messages.ts'
import { LANGUAGE_CODES, languageFor } from './languages.ts'
import { PAGE_SECTIONS, type PageSection } from './program-words.ts'
import { statusView } from './status-view.ts'
import { type CallerMessages, callerWordsOf } from './words.ts'

test('a program says what the server said, from what travels in its page, and the form’s words do not', () => {
  for (const language of LANGUAGE_CODES) {
    const messages: CallerMessages<PageSection> = JSON.parse(JSON.stringify(messagesOf(language, PAGE_SECTIONS)))
    const words = callerWordsOf(languageFor(language).tag, messages)
    for (const minutes of [null, 1, 2, 3, 11, 100]) {
      const state = { status: 'sent' as const, minutes, reason: null }
      assert.deepEqual(statusView(state, words), statusView(state, callerWordsIn(language)), `${language} ${minutes}`)
    }
    assert.deepEqual(Object.keys(messages), PAGE_SECTIONS)
  }
})
