import { createTranslator, type _Translator as Translator } from 'use-intl/core'
import { type Formats, formatsOf } from './formats.ts'
import { LOCALES, type Locale } from './locales.ts'
import type { Messages } from './messages.ts'

/** Says the message of a key, with its values: `t('live.connection.staleSince', { time })`. */
export type Translate = Translator<Messages>

/** A key of the catalogue. */
export type Key = Parameters<Translate>[0]

/** How one reader is spoken to. Components get it from `useWords()`; what is no component is handed it. */
export type Words = { locale: Locale; t: Translate; format: Formats }

/** `onError`: what is done about a message that is missing or cannot be formatted; its key is shown. */
export function wordsOf(locale: Locale, messages: Messages, onError: (error: Error) => void = console.error): Words {
  const { tag } = LOCALES[locale]
  const t = createTranslator<Messages>({ locale: tag, messages, onError })
  return { locale, t, format: formatsOf(tag, t) }
}
