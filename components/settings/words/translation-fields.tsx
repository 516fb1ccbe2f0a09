import Link from 'next/link'
import type { ReactNode } from 'react'
import type { useForm } from 'react-hook-form'
import { Field, LongField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { languageName } from '#lib/language-name.ts'
import type { FieldName, Words } from './words.ts'

type Props = { field: FieldName; long: boolean; locales: readonly string[]; form: ReturnType<typeof useForm<Words>> }

/** One field for each further language of the team. */
export function TranslationFields({ field, long, locales, form: { register, formState } }: Props) {
  const { t, locale: reader } = useWords()
  if (locales.length === 0) return <NoLanguages />
  const Text = long ? LongField : Field
  return locales.map((locale) => (
    <Text
      key={locale}
      label={t(`settings.words.label.${field}`, { language: languageName(locale, reader) })}
      lang={locale}
      dir="auto"
      autoComplete="off"
      problem={formState.errors.others?.[locale]?.message}
      {...register(`others.${locale}`)}
    />
  ))
}

function NoLanguages() {
  const { t } = useWords()
  const link = (words: ReactNode) => (
    <Link href="/settings/form#languages" className="underline">
      {words}
    </Link>
  )
  return <p className="text-meta text-second">{t.rich('settings.words.noLanguages', { link })}</p>
}
