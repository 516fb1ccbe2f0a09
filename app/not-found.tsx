import Link from 'next/link'
import { wordsOf } from '#lib/words/words.ts'
import { titled, wordsOfRequest } from './words.ts'

export const generateMetadata = titled('pages.notFound.title')

/** Nothing is here: said calmly, with the way to where things are. */
export default async function NotFound() {
  const { locale, messages } = await wordsOfRequest()
  const { t } = wordsOf(locale, messages)
  return (
    <main className="grid h-dvh place-items-center p-4">
      <div className="grid max-w-md justify-items-start gap-3">
        <h1 className="font-semibold text-[20px] leading-[26px]">{t('pages.notFound.title')}</h1>
        <Link href="/" className="text-second underline hover:text-text">
          {t('pages.notFound.toConsole')}
        </Link>
      </div>
    </main>
  )
}
