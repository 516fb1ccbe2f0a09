'use client'
import { Direction } from 'radix-ui'
import { type ReactNode, useMemo } from 'react'
import { LOCALES, type Locale } from '#lib/words/locales.ts'
import type { Messages } from '#lib/words/messages.ts'
import { wordsOf } from '#lib/words/words.ts'
import { WordsContext } from './words-context.ts'

type Props = { locale: Locale; messages: Messages; children: ReactNode }

/** Gives everything inside the words of one language, and its direction. `messages` are compiled. */
export function WordsProvider({ locale, messages, children }: Props) {
  const words = useMemo(() => wordsOf(locale, messages), [locale, messages])
  return (
    <WordsContext value={words}>
      <Direction.Provider dir={LOCALES[locale].dir}>{children}</Direction.Provider>
    </WordsContext>
  )
}
