import type { AlarmSound } from './sound-of.ts'

/** An alarm that nobody owns: how urgent it sounds, and since when (Unix ms). `ours`: raised at this very desk. */
export type Ringing = { id: string; sound: AlarmSound; since: number; createdAt: number; ours: boolean }
/** What this desk has rung for: when last, and whether by the second tone. */
type Rung = { at: number; isSecond: boolean }
export type Ring = { sound: AlarmSound; isSecond: boolean }

/** Nobody for so long: the second tone. */
export const SECOND_AFTER_MS = 15_000
/** How long until it rings again; what is not so urgent rings once, and once more by the second tone. */
const AGAIN_MS: Record<AlarmSound, number> = { alarm1: 5000, alarm2: 15_000, alarm3: Number.POSITIVE_INFINITY }
/** Two never sound into each other. */
const APART_MS = 2500
/** More alarms than this within that time are a flood: all but the most urgent ring as one. */
const FLOOD = 10
const FLOOD_MS = 10 * 60_000
const TOGETHER = 'together'

/**
 * Says what rings now: of the alarms that nobody owns the most urgent that is due. Asked again and again; one that somebody owns is
 * simply no longer among them. In a flood all of priority 2 and 3 ring as one, and of priority 1 each for itself. `now` is Unix ms.
 */
export function openRinger(): (unowned: readonly Ringing[], now: number) => Ring | null {
  const rung = new Map<string, Rung>()
  let last = Number.NEGATIVE_INFINITY
  return (unowned, now) => {
    const groups = isFlood(unowned, now) ? grouped(unowned) : unowned
    for (const id of rung.keys()) if (!groups.some((one) => one.id === id)) rung.delete(id)
    if (now - last < APART_MS) return null
    const due = groups.filter((one) => isDue(one, rung.get(one.id), now))
    const [first] = due.toSorted((a, b) => a.sound.localeCompare(b.sound) || a.since - b.since)
    if (!first) return null
    const isSecond = isLate(first, now)
    // What comes with it is not heard over it, and need not be: it has rung.
    for (const { id } of due.filter((one) => one.sound === first.sound)) rung.set(id, { at: now, isSecond })
    last = now
    return { sound: first.sound, isSecond }
  }
}

const isLate = ({ since }: Ringing, now: number) => now - since >= SECOND_AFTER_MS

function isDue(one: Ringing, before: Rung | undefined, now: number): boolean {
  // Whoever has just raised it knows of it, and is reminded by the second tone.
  if (!before) return !one.ours || isLate(one, now)
  return (isLate(one, now) && !before.isSecond) || now - before.at >= AGAIN_MS[one.sound]
}

export const isFlood = (alarms: readonly Pick<Ringing, 'createdAt'>[], now: number): boolean =>
  alarms.filter(({ createdAt }) => now - createdAt < FLOOD_MS).length > FLOOD

function grouped(unowned: readonly Ringing[]): Ringing[] {
  const [first, others] = [
    unowned.filter(({ sound }) => sound === 'alarm1'),
    unowned.filter(({ sound }) => sound !== 'alarm1'),
  ]
  const [lead] = others.toSorted((a, b) => a.sound.localeCompare(b.sound) || a.since - b.since)
  return lead ? [...first, { ...lead, id: TOGETHER }] : first
}
