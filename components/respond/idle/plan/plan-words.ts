import type { Plan } from '#lib/contracts/team/availability.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'

/** When a plan holds: "18:00 – Mon 08:00", "Mon–Fri 07:00–15:30". `now`: Unix ms. */
export function planTimes({ once, weekly }: Pick<Plan, 'once' | 'weekly'>, now: number, { t, format }: Words): string {
  if (weekly) {
    const { days, from, to } = weekly
    return t('respond.plan.weeklySpan', { days: daysText(days, format.weekday), from, to })
  }
  const when = (iso: string | undefined) => (iso ? format.when(Date.parse(iso), now) : '')
  return t('respond.plan.span', { from: when(once?.from), to: when(once?.to) })
}

/** What it says of me, and why: "Busy · every week · school". */
export const planMeans = ({ status, weekly, note }: Plan, words: Words): string =>
  lineOf([words.t(`respond.availability.status.${status}`), weekly && words.t('respond.plan.weekly'), note], words)

/** Days in a row as "Mon–Fri", others one by one; 1 is Monday. */
export function daysText(days: readonly number[], nameOf: (day: number) => string): string {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRow = sorted.length > 2 && last - first === sorted.length - 1
  return isRow ? `${nameOf(first)}–${nameOf(last)}` : sorted.map(nameOf).join(', ')
}
