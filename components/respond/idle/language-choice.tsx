import { useMutation, useQueryClient } from '@tanstack/react-query'
import { chooseLanguage } from '#components/session/choose-language.ts'
import { sessionQuery, useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { isLocale, LOCALE_CODES, LOCALES } from '#lib/words/locales.ts'

const BROWSER = 'browser'

/** The language I am spoken to in, on every device of mine. */
export function LanguageChoice() {
  const { t } = useWords()
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: chooseLanguage,
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  })
  return (
    <label className="grid flex-1 gap-1 text-[14px] text-second">
      {t('shared.language')}
      <select
        value={useSession()?.locale ?? BROWSER}
        onChange={({ target }) => mutate(isLocale(target.value) ? target.value : null)}
        className="min-h-16 rounded-[10px] border-2 border-edge bg-raised px-3 font-semibold text-[17px] text-text"
      >
        <option value={BROWSER}>{t('shared.languageOfBrowser')}</option>
        {LOCALE_CODES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LOCALES[code].name}
          </option>
        ))}
      </select>
    </label>
  )
}
