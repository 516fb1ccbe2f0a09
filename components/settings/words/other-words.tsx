import { useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { languageName } from '#lib/language-name.ts'
import type { Words } from './words.ts'

/** The translations in one line, and which are missing. */
export function OtherWords({ others }: Pick<Words, 'others'>) {
  const { t, locale: reader } = useWords()
  const locales = useSession()?.team.locales ?? []
  if (locales.length === 0) return null
  const missing = locales.filter((locale) => !others[locale]).map((locale) => languageName(locale, reader))
  return (
    <p className="flex flex-wrap gap-x-3 text-meta text-second">
      {locales
        .filter((locale) => others[locale])
        .map((locale) => (
          <span key={locale} lang={locale} title={languageName(locale, reader)}>
            <span className="text-hint">{locale}</span> <bdi>{others[locale]}</bdi>
          </span>
        ))}
      {missing.length > 0 && (
        <span className="text-hint">{t('settings.words.missing', { languages: missing.join(', ') })}</span>
      )}
    </p>
  )
}
