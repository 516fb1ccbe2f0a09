import { createContext, use } from 'react'
import type { Words } from '#lib/words/words.ts'

export const WordsContext = createContext<Words | null>(null)

/** How this desk's reader is spoken to: `const { t, format } = useWords()`. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('There are no words outside of WordsProvider')
  return words
}
