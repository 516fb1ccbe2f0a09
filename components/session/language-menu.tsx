import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { MenuChoice, MenuChoices } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { isLocale, LOCALE_CODES, LOCALES } from '#lib/words/locales.ts'
import { chooseLanguage } from './choose-language.ts'
import { sessionQuery, useSession } from './session-query.ts'

const BROWSER = 'browser'

/** Chooses the language of the console, for this user on every device. `SessionLanguage` has the page drawn in it. */
export function LanguageMenu() {
  const { t } = useWords()
  const chosen = useSession()?.locale ?? BROWSER
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: chooseLanguage,
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
    onError: (error) => toast.error(sentenceOf(error, t)),
  })
  return (
    <MenuChoices title={t('shared.language')} value={chosen} onChoose={(code) => mutate(isLocale(code) ? code : null)}>
      <MenuChoice value={BROWSER}>{t('shared.languageOfBrowser')}</MenuChoice>
      {LOCALE_CODES.map((code) => (
        <MenuChoice key={code} value={code}>
          <span lang={code}>{LOCALES[code].name}</span>
        </MenuChoice>
      ))}
    </MenuChoices>
  )
}
