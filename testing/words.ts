import { messagesIn } from '#lib/words/messages.ts'
import { wordsOf } from '#lib/words/words.ts'

/** The words of an English desk, for what is handed them. A message that is missing, or lacks a value, fails the test. */
export const english = wordsOf('en', await messagesIn('en'), (error) => {
  throw error
})
