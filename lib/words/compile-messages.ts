import compile from 'icu-minify/compile'
import type { Locale } from './locales.ts'
import { type Messages, messagesIn } from './messages.ts'

type Branch = { [key: string]: string | Branch }

const kept = new Map<Locale, Promise<Messages>>()

/**
 * The messages of a language as the browser gets them: ICU's syntax is parsed here, once, so that no page carries a
 * parser. Only `wordsOf` in a page can read them; the type says which keys there are.
 */
export function compiledMessages(locale: Locale): Promise<Messages> {
  const found = kept.get(locale) ?? messagesIn(locale).then((messages) => compileBranch(messages) as Messages)
  kept.set(locale, found)
  return found
}

function compileBranch(branch: Branch): unknown {
  const compiled = Object.entries(branch).map(([key, value]) => [key, compileOne(value)])
  return Object.fromEntries(compiled)
}

/** A copy, because React hands nothing over whose objects have no prototype, as the compiler's have. */
const compileOne = (value: string | Branch) =>
  typeof value === 'string' ? structuredClone(compile(value)) : compileBranch(value)
