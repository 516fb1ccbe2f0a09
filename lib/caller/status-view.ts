import type { CallerState, CallerStatus } from '../contracts/caller.ts'
import type { PageTranslate, PageWords } from './program-words.ts'

/** Colours of ISO 22324: blue informs, green only when help comes, grey when it is over. */
export type Tone = 'news' | 'safe' | 'over'
/** What the head of the page shows. `reached`: how many of the four steps are done; null when they say nothing any more. */
export type StatusView = { tone: Tone; icon: CallerStatus; title: string; hint: string; reached: number | null }

/** The four steps that help takes, in order; their words are `caller.steps`. */
export const STEPS = ['received', 'read', 'sent', 'there'] as const

const TONES = {
  received: 'news',
  read: 'news',
  organised: 'news',
  sent: 'safe',
  there: 'safe',
  closed: 'over',
} as const
const REACHED = { received: 1, read: 2, organised: 2, sent: 3, there: 4, closed: null } as const

/** How far help has come, in words. */
export function statusView(state: Pick<CallerState, 'status' | 'minutes' | 'reason'>, { t }: PageWords): StatusView {
  const { status } = state
  return { tone: TONES[status], icon: status, reached: REACHED[status], ...said(state, t) }
}

function said({ status, minutes, reason }: Pick<CallerState, 'status' | 'minutes' | 'reason'>, t: PageTranslate) {
  const title =
    status === 'sent' && minutes !== null
      ? t('caller.status.sentMinutes', { minutes: Math.max(1, minutes) })
      : t(`caller.status.${status}`)
  const hint = status === 'closed' && reason ? t(`caller.reason.${reason}`) : t(`caller.hint.${status}`)
  return { title, hint }
}
