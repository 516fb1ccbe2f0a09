import { useRouter } from 'next/navigation'
import { SelectField } from '#components/ui/field.tsx'
import { isLocale, LOCALE_CODES, LOCALES, type Locale } from '#lib/words/locales.ts'
import { keepLocale } from '../words/locale-cookie.ts'
import { useWords } from '../words/words-context.ts'

/** Chooses the language of this page and the next ones in this browser; what is typed on the page stays. */
export function LanguageSelect({ onChoose }: { onChoose: (locale: Locale) => void }) {
  const { t, locale } = useWords()
  const router = useRouter()
  const choose = (code: string) => {
    if (!isLocale(code)) return
    keepLocale(code)
    onChoose(code)
    router.refresh()
  }
  return (
    <SelectField label={t('shared.language')} value={locale} onChange={choose} className="mt-5">
      {LOCALE_CODES.map((code) => (
        <option key={code} value={code} lang={code}>
          {LOCALES[code].name}
        </option>
      ))}
    </SelectField>
  )
}
