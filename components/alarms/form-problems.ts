import { Problem, sentenceOf } from '#lib/client/problem.ts'
import type { Translate } from '#lib/words/words.ts'
import { type AlarmDraft, fieldOf } from './alarm-draft.ts'

export type FormProblem = { name: keyof AlarmDraft | 'root'; message: string }

const LABEL: Record<keyof AlarmDraft, string> = {
  title: 'Title',
  description: 'Description',
  address: 'Address',
  latitude: 'Latitude',
  longitude: 'Longitude',
  tags: 'A tag',
}

/** Each refusal at its field; what belongs to none is said for the whole form. */
export function formProblems(error: unknown, t: Translate): FormProblem[] {
  const fields = error instanceof Problem ? error.fields : []
  if (fields.length === 0) return [{ name: 'root', message: sentenceOf(error, t) }]
  return fields.map((field) => {
    const name = fieldOf(field)
    return name
      ? { name, message: `${LABEL[name]} ${field.message}.` }
      : { name: 'root', message: `${field.path}: ${field.message}` }
  })
}
