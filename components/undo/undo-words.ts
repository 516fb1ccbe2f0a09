import { type Obstacle, Problem, sentenceOf } from '#lib/client/problem.ts'
import type { Translate } from '#lib/words/translate.ts'
import type { Words } from '#lib/words/words.ts'
import type { Undone } from './undo-entry.ts'

/** That it is undone, and whom it concerns: who is told by it, or was told before and is not. */
export function undoneWords({ told, reached }: Pick<Undone, 'told' | 'reached'>, t: Translate): string {
  if (told > 0) return t('undo.done.told', { count: told })
  return reached > 0 ? t('undo.done.reached', { count: reached }) : t('undo.done.plain')
}

/** Why it is not undone, in the reader's language. */
export function refusalWords(error: unknown, words: Words): string {
  const { t } = words
  if (!(error instanceof Problem)) return sentenceOf(error, t)
  if (error.status === 0) return t('undo.refused.noAnswer')
  if (error.status === 403) return t('undo.refused.forbidden')
  return error.obstacle ? obstacleWords(error.obstacle, error, words) : sentenceOf(error, t)
}

function obstacleWords({ reason, keys, since }: Obstacle, error: Problem, { t, format }: Words): string {
  const who = since?.by ?? 'Muster'
  const time = since ? format.hour(Date.parse(since.createdAt)) : ''
  if (reason === 'refused') return t('undo.refused.rule', { problem: error.message })
  if (!since) return t(`undo.refused.${reason}`)
  if (reason === 'undone') return t('undo.refused.undoneBy', { who, time })
  const key = KEYS.find((known) => keys.some((each) => (KEPT_AS[each] ?? each) === known))
  if (key) return t('undo.refused.changedBy', { what: t(`undo.key.${key}`), who, time })
  return t(reason === 'gone' ? 'undo.refused.goneBy' : 'undo.refused.anyBy', { who, time })
}

const KEYS = [
  'title',
  'description',
  'address',
  'location',
  'tags',
  'priority',
  'status',
  'vehicles',
  'concluded',
] as const
/** What the log keeps under another name. */
const KEPT_AS: Record<string, string> = { locationSource: 'location', givenPriority: 'priority', vehicle: 'vehicles' }
