import type { Entry } from '#lib/contracts/live.ts'

/** What on screen an entry of the log makes old: one alarm, or a whole list. */
export type Affected = { alarm: string } | { list: 'vehicles' | 'tags' | 'members' | 'reports' | 'posts' | 'alarms' }

const LISTS = {
  VEHICLE: ['vehicles', 'alarms'],
  TAG: ['tags', 'alarms'],
  MEMBER: ['members', 'alarms'],
  ROLE: ['members'],
  REPORT: ['reports'],
  POST: ['posts'],
} as const satisfies Record<string, readonly Extract<Affected, { list: string }>['list'][]>

/** Vehicles, tags and members stand inside alarms, too. A new one stands in none yet. */
export function affectedBy({ action, alarm }: Pick<Entry, 'action' | 'alarm'>): Affected[] {
  if (alarm !== null) return [{ alarm }]
  const noun = action.split('_')[0] ?? ''
  if (!isNoun(noun)) return []
  const lists = action.endsWith('_CREATE') ? LISTS[noun].slice(0, 1) : LISTS[noun]
  return lists.map((list) => ({ list }))
}

const isNoun = (noun: string): noun is keyof typeof LISTS => Object.hasOwn(LISTS, noun)
