import { createHmac } from 'node:crypto'
import type { Notice } from '#server/domain/alerts/notice.ts'
import { isId } from '#server/domain/id.ts'
import { isSame } from '#server/secrets/same.ts'

/** What a link does; `voice`: reads the alarm out to whoever is called. */
const DOES = { c: 'coming', n: 'not_coming', v: 'voice' } as const
export type Does = (typeof DOES)[keyof typeof DOES]
const LETTERS = { coming: 'c', not_coming: 'n', voice: 'v' } as const

/** `01j85v5kgkfbzt7yb0nwq1ztdw` of the alert's id, the letter, and 132 bits of the proof. */
const TOKEN = /^([0-9a-hjkmnp-tv-z]{26})([cnv])([\w-]{22})$/

/**
 * Links to answer by, without signing in. They are made of the alert's id, what they do and a proof, and stored nowhere: who has
 * one may answer for that member, that alarm, and nothing else. `origin`: what they begin with.
 */
export function openLinks(secret: string, origin: () => string) {
  const proof = (alert: string, does: Does) =>
    createHmac('sha256', secret).update(`${alert}\n${does}`).digest('base64url').slice(0, 22)
  const tokenOf = (alertId: string, does: Does) => {
    const made = alertId.slice(4, 30)
    return `${made}${LETTERS[does]}${proof(made, does)}`
  }
  const answer = (alertId: string, does: 'coming' | 'not_coming') => `${origin()}/a/${tokenOf(alertId, does)}`
  return {
    origin,
    answer,
    /** Where a device says that it has shown an alert, and that somebody tapped on it. */
    receipt: (alertId: string, state: 'delivered' | 'opened') => `${answer(alertId, 'coming')}/${state}`,
    voice: (alertId: string) => `${origin()}/voice/${tokenOf(alertId, 'voice')}`,
    /** The page of an alarm, in its centre, which is the console where somebody has to own it; without an alarm, the responder's first page. */
    page: ({ alarm, drill, purpose }: Pick<Notice, 'alarm' | 'drill'> & Partial<Pick<Notice, 'purpose'>> = NOWHERE) =>
      `${origin()}${alarm ? (purpose === 'unowned' ? deskOf : pathOf)(alarm.id, drill) : '/respond'}`,
    tokenOf,
    /** What a token is for; undefined where nobody here made it. */
    read(token: string): { alertId: string; does: Does } | undefined {
      const [, made = '', letter = 'c', given = ''] = TOKEN.exec(token) ?? []
      const does = DOES[letter as keyof typeof DOES] // safe: the pattern has these letters
      const alertId = `alt_${made}00`
      return isId('alt', alertId) && isSame(given, proof(made, does)) ? { alertId, does } : undefined
    },
  }
}
const NOWHERE = { alarm: null, drill: false }

/** Where a desk has it open. */
export const deskOf = (alarmId: string, isTraining: boolean): string =>
  `${isTraining ? '/training' : '/'}?alarm=${alarmId}`

/** Where somebody who is called sees an alarm. */
export const pathOf = (alarmId: string, isTraining: boolean): string =>
  `/respond/${alarmId}${isTraining ? '?centre=training' : ''}`

export type Links = ReturnType<typeof openLinks>
