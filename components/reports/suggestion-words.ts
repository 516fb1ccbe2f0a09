import type { Suggestion } from '#lib/client/model.ts'
import { distanceText } from '#lib/geo/distance.ts'

type Reason = Suggestion['reasons'][number]

/** From what share on a likeness is worth a word, and from what on it is more than a likeness. */
const WORTH = 0.3
const SAME = 0.6
/** The same order everywhere: lines are compared at a glance. */
const ORDER: Reason['kind'][] = ['distance', 'time', 'category', 'text']
const HOUR_MIN = 90

/** Why an alarm may be about the same event: "240 m away · 3 min apart · same words". */
export const reasonWords = (reasons: readonly Reason[]): string =>
  reasons
    .filter(({ value, share }) => value !== null || share >= WORTH)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(wordsOf)
    .join(' · ')

function wordsOf({ kind, share, value }: Reason): string {
  if (kind === 'distance') return `${distanceText(value ?? 0)} away`
  if (kind === 'time') return `${timeText(value ?? 0)} apart`
  return `${share >= SAME ? 'same' : 'similar'} ${kind === 'category' ? 'kind' : 'words'}`
}

const timeText = (minutes: number) =>
  minutes < HOUR_MIN ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`
