import type { Suggestion } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Translate } from '#lib/words/translate.ts'
import type { Words } from '#lib/words/words.ts'

type Reason = Suggestion['reasons'][number]

/** From what share on a likeness is worth a word, and from what on it is more than a likeness. */
const WORTH = 0.3
const SAME = 0.6
/** The same order everywhere: lines are compared at a glance. */
const ORDER: Reason['kind'][] = ['distance', 'time', 'category', 'text']
const HOUR_MIN = 90

/** Why an alarm may be about the same event: "240 m away · 3 min apart · same words". */
export function reasonWords(reasons: readonly Reason[], words: Words): string {
  const worth = reasons
    .filter(({ value, share }) => value !== null || share >= WORTH)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return lineOf(
    worth.map((reason) => textOf(reason, words)),
    words,
  )
}

function textOf({ kind, share, value }: Reason, { t, format }: Words): string {
  if (kind === 'distance') return t('reports.suggestion.away', { distance: format.distance(value ?? 0) })
  if (kind === 'time') return t('reports.suggestion.apart', { time: timeText(value ?? 0, t) })
  if (kind === 'category') return t(`reports.suggestion.${share >= SAME ? 'sameKind' : 'similarKind'}`)
  return t(`reports.suggestion.${share >= SAME ? 'sameWords' : 'similarWords'}`)
}

const timeText = (minutes: number, t: Translate) =>
  minutes < HOUR_MIN
    ? t('shared.units.minutes', { n: Math.round(minutes) })
    : t('shared.units.hours', { n: Math.round(minutes / 60) })
