import { useForm } from 'react-hook-form'
import { useSession } from '#components/session/session-query.ts'
import { Field, LongField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import { languageName } from '#lib/language-name.ts'
import type { Translate } from '#lib/words/translate.ts'

import { FormVerbs } from '../form-verbs.tsx'
import { Meanwhile } from '../meanwhile.tsx'
import { refusalOf } from '../seen.ts'
import { TranslationFields } from './translation-fields.tsx'
import { type FieldName, fieldOf, inLocales, type Words } from './words.ts'

type Props = {
  /** What the form is about, for those who do not see where it stands. */
  name: string
  field: FieldName
  long?: boolean
  action: string
  start: Words
  /** What was written before somebody else's change came in between. */
  mine?: Words | undefined
  save: (words: Words) => Promise<unknown>
  onDone: () => void
}

/** A text and its translations; a refusal stands at the field it is about. */
export function WordsForm({ name, field, long = false, action, start, mine, save, onDone }: Props) {
  const { t, locale: reader } = useWords()
  const { locale = 'en', locales = [] } = useSession()?.team ?? {}
  const form = useForm<Words>({ defaultValues: inLocales(start, locales) })
  const { register, formState, handleSubmit } = form
  const { errors, isSubmitting } = formState
  const submit = handleSubmit((words) => save(words).catch((error) => showProblems(form, words, error, t)))
  const Text = long ? LongField : Field
  return (
    <form
      aria-label={name}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
      className="mt-1.5 mb-2 flex flex-col gap-3 rounded-md border border-line bg-panel p-3"
    >
      {mine && <Meanwhile onTakeMine={() => form.reset(inLocales(mine, locales), { keepDefaultValues: true })} />}
      <Text
        label={t(`settings.words.label.${field}`, { language: languageName(locale, reader) })}
        lang={locale}
        dir="auto"
        autoComplete="off"
        autoFocus
        problem={errors.text?.message}
        {...register('text', { validate: (text) => text.trim() !== '' || t(`settings.words.needed.${field}`) })}
      />
      <TranslationFields field={field} long={long} locales={locales} form={form} />
      <FormVerbs {...{ action, onDone }} isSaving={isSubmitting} problem={errors.root?.message} />
    </form>
  )
}

type Form = ReturnType<typeof useForm<Words>>

function showProblems({ setError }: Form, words: Words, error: unknown, t: Translate): void {
  const fields = error instanceof Problem ? error.fields : []
  if (fields.length === 0) setError('root', { message: refusalOf(error, t) })
  for (const field of fields.toReversed()) {
    const at = fieldOf(field, words)
    setError(at ?? 'root', { message: `${field.message}.` }, { shouldFocus: at !== undefined })
  }
}
