import Link from 'next/link'
import type { useForm } from 'react-hook-form'
import { Field, LongField } from '#components/ui/field.tsx'
import { languageName } from '#lib/language-name.ts'
import type { Words } from './words.ts'

type Props = { label: string; long: boolean; locales: readonly string[]; form: ReturnType<typeof useForm<Words>> }

/** One field for each further language of the team. */
export function TranslationFields({ label, long, locales, form: { register, formState } }: Props) {
  if (locales.length === 0) return <NoLanguages />
  const Text = long ? LongField : Field
  return locales.map((locale) => (
    <Text
      key={locale}
      label={`${label} (${languageName(locale)})`}
      lang={locale}
      dir="auto"
      autoComplete="off"
      problem={formState.errors.others?.[locale]?.message}
      {...register(`others.${locale}`)}
    />
  ))
}

const NoLanguages = () => (
  <p className="text-meta text-second">
    There is nothing to translate into: the team has no further languages. They are chosen under{' '}
    <Link href="/settings/form#languages" className="underline">
      Public form, Languages
    </Link>
    .
  </p>
)
