import { isolated } from '#lib/words/isolated.ts'
import type { Words } from '#lib/words/words.ts'
import type { ShortNote } from './strength-rows.ts'

/** "Driver C: 1 short until 16:00." */
export function shortSentence({ role, count, fromMs, toMs }: ShortNote, { t, format }: Words): string {
  const values = { role: isolated(role ?? t('respond.strength.anyRole')), count: format.number(count) }
  if (fromMs !== null) return t('respond.strength.shortFrom', { ...values, time: format.hour(fromMs) })
  if (toMs !== null) return t('respond.strength.shortUntil', { ...values, time: format.hour(toMs) })
  return t('respond.strength.shortAll', values)
}
