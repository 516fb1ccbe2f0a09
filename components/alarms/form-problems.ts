import { Problem, sentenceOf } from '#lib/client/problem.ts'
import type { Translate } from '#lib/words/translate.ts'

import { type AlarmDraft, fieldOf } from './alarm-draft.ts'

export type FormProblem = { name: keyof AlarmDraft | 'root'; message: string }

/** Each refusal at its field; what belongs to none is said for the whole form. */
export function formProblems(error: unknown, t: Translate): FormProblem[] {
  const fields = error instanceof Problem ? error.fields : []
  if (fields.length === 0) return [{ name: 'root', message: sentenceOf(error, t) }]
  return fields.map((field) => {
    const name = fieldOf(field)
    if (!name) return { name: 'root', message: `${field.path}: ${field.message}` }
    const refused = { field: t(`alarms.form.field.${name}`), problem: field.message }
    return { name, message: t('alarms.form.refused', refused) }
  })
}
