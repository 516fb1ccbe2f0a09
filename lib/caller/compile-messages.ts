import ar from '#messages/ar/caller.json' with { type: 'json' }
import de from '#messages/de/caller.json' with { type: 'json' }
import en from '#messages/en/caller.json' with { type: 'json' }
import es from '#messages/es/caller.json' with { type: 'json' }
import fi from '#messages/fi/caller.json' with { type: 'json' }
import fr from '#messages/fr/caller.json' with { type: 'json' }
import he from '#messages/he/caller.json' with { type: 'json' }
import sv from '#messages/sv/caller.json' with { type: 'json' }
import uk from '#messages/uk/caller.json' with { type: 'json' }
import { compileBranch } from '../words/compile-messages.ts'
import { type LanguageCode, languageFor } from './languages.ts'
import { type CallerMessages, type CallerWords, callerWordsOf, type Section } from './words.ts'

const WRITTEN: Record<LanguageCode, typeof en> = { en, sv, fi, de, fr, es, uk, ar, he }
const kept = new Map<LanguageCode, CallerMessages>()

/** What the citizens' pages say in a language. ICU's syntax is parsed here, once: no program of theirs carries a parser. */
export function callerMessages(language: LanguageCode): CallerMessages {
  const found = kept.get(language) ?? (compileBranch(WRITTEN[language]) as CallerMessages) // safe: the keys stay
  kept.set(language, found)
  return found
}

/** What a program says by itself, for its page. */
export function messagesOf<S extends Section>(language: LanguageCode, sections: readonly S[]): CallerMessages<S> {
  const all = callerMessages(language)
  const chosen: Record<string, unknown> = Object.fromEntries(sections.map((section) => [section, all[section]]))
  return chosen as CallerMessages<S> // safe: all of them
}

/** How a reader of that language is spoken to. */
export const callerWordsIn = (language: LanguageCode): CallerWords =>
  callerWordsOf(languageFor(language).tag, callerMessages(language))
