import type en from '#messages/en/index.ts'
import type { Locale } from './locales.ts'

/** All that the console says in one language, by key. */
export type Messages = typeof en

const LOADERS: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en/index.ts'),
  sv: () => import('#messages/sv/index.ts'),
  fi: () => import('#messages/fi/index.ts'),
  de: () => import('#messages/de/index.ts'),
  fr: () => import('#messages/fr/index.ts'),
  he: () => import('#messages/he/index.ts'),
}

/** Loads what the console says in that language, as it was written. */
export const messagesIn = async (locale: Locale): Promise<Messages> => (await LOADERS[locale]()).default
