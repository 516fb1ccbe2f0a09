import type { Entry } from '#lib/contracts/live.ts'

type List =
  | 'vehicles'
  | 'tags'
  | 'members'
  | 'reports'
  | 'posts'
  | 'alarms'
  | 'replies'
  | 'categories'
  | 'alert-rules'
  | 'strength'
  | 'overlays'
  | 'places'
/**
 * What on screen an entry of the log makes old: one alarm, how it calls people, only what became of the calls, one report, or a whole list.
 */
export type Affected =
  | { alarm: string }
  | { calling: string }
  | { called: string }
  | { report: number }
  | { list: List }

const LISTS = {
  VEHICLE: ['vehicles', 'alarms'],
  TAG: ['tags', 'alarms'],
  MEMBER: ['members', 'alarms'],
  ROLE: ['members'],
  POST: ['posts'],
  CATEGORY: ['categories', 'reports'],
  REPLY: ['replies'],
  READINESS: ['strength'],
  OVERLAY: ['overlays'],
  PLACE: ['places'],
} as const satisfies Record<string, readonly List[]>

/**
 * Vehicles, tags and members stand inside alarms, too, categories inside reports. A new one stands in none yet. What
 * happens to a report that is linked also stands in its alarm.
 */
export function affectedBy({ action, alarm, object }: Pick<Entry, 'action' | 'alarm' | 'object'>): Affected[] {
  const noun = action.split('_')[0] ?? ''
  const inAlarm = alarm === null ? [] : [{ alarm }]
  if (action.startsWith('ALERT_RULE_')) return [{ list: 'alert-rules' }]
  if (action === 'ALERT_UNOWNED' && alarm !== null) return [{ calling: alarm }, { alarm }]
  if (noun === 'ALERT' && alarm !== null) return action === 'ALERT_UPDATE' ? [{ called: alarm }] : [{ calling: alarm }]
  if (noun === 'REPORT' && object !== null) return [{ report: Number(object) }, ...inAlarm]
  if (inAlarm.length > 0 || !isNoun(noun)) return inAlarm
  const lists = action.endsWith('_CREATE') ? LISTS[noun].slice(0, 1) : LISTS[noun]
  return lists.map((list) => ({ list }))
}

/** The rows of the queue that an entry belongs to, by their keys. */
export function rowsOf(entry: Pick<Entry, 'action' | 'alarm' | 'object'>): string[] {
  const post = entry.action.startsWith('POST_') && entry.object !== null ? [`post:${entry.object}`] : []
  const others = affectedBy(entry).flatMap((affected) => {
    if ('alarm' in affected) return [`alarm:${affected.alarm}`]
    return 'report' in affected ? [`report:${affected.report}`] : []
  })
  return [...post, ...others]
}

const isNoun = (noun: string): noun is keyof typeof LISTS => Object.hasOwn(LISTS, noun)
