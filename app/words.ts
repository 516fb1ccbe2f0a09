import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { compiledMessages } from '#lib/words/compile-messages.ts'
import { LOCALE_COOKIE, pickLocale } from '#lib/words/pick-locale.ts'
import { type Key, wordsOf } from '#lib/words/words.ts'

/** The language of the page that is being asked for, and what the console says in it. */
export async function wordsOfRequest() {
  const [jar, sent] = [await cookies(), await headers()]
  const locale = pickLocale(jar.get(LOCALE_COOKIE)?.value, sent.get('accept-language'))
  return { locale, messages: await compiledMessages(locale) }
}

/** A page's `generateMetadata`: its title, in the language of whoever asks. */
export const titled = (key: Key) => async (): Promise<Metadata> => {
  const { locale, messages } = await wordsOfRequest()
  const { t } = wordsOf(locale, messages)
  return { title: t('pages.title', { page: t(key) }) }
}
