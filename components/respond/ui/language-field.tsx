import { useWords } from '#components/words/words-context.ts'
import { isLocale, LOCALE_CODES, LOCALES, type Locale } from '#lib/words/locales.ts'

const BROWSER = 'browser'

/** A language, or the browser's own. */
export function LanguageField({
  chosen,
  onChoose,
}: {
  chosen: Locale | null
  onChoose: (locale: Locale | null) => void
}) {
  const { t } = useWords()
  return (
    <label className="grid flex-1 gap-1 text-[14px] text-second">
      {t('shared.language')}
      <select
        value={chosen ?? BROWSER}
        onChange={({ target }) => onChoose(isLocale(target.value) ? target.value : null)}
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
