import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { inputLook } from '#components/ui/field.tsx'
import { isLocale, LOCALE_CODES, LOCALES, type Locale } from '#lib/words/locales.ts'
import { keepLocale } from './locale-cookie.ts'
import { useWords } from './words-context.ts'

/** Chooses the language of this page and the next ones in this browser; what is typed on the page stays. */
export function LanguageSelect({ onChoose }: { onChoose: (locale: Locale) => void }) {
  const { t, locale } = useWords()
  const router = useRouter()
  const id = useId()
  const choose = (code: string) => {
    if (!isLocale(code)) return
    keepLocale(code)
    onChoose(code)
    router.refresh()
  }
  return (
    <div className="mt-5">
      <label htmlFor={id} className="mb-1 block text-meta text-second">
        {t('shared.language')}
      </label>
      <select id={id} value={locale} onChange={({ target }) => choose(target.value)} className={inputLook}>
        {LOCALE_CODES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LOCALES[code].name}
          </option>
        ))}
      </select>
    </div>
  )
}
