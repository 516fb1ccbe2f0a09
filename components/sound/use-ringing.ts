import { useEffect, useEffectEvent, useState } from 'react'
import { serverNow } from '#components/live/now.ts'
import type { Alarm } from '#lib/client/model.ts'
import { oneTab } from './one-tab.ts'
import { openRinger, type Ringing } from './ringer.ts'
import { alarmSound, isAlarmSound, type Rule } from './sound-of.ts'
import { ring } from './sound-store.ts'

const LOOK_MS = 500

/** Rings for the open alarms that nobody owns, on this desk as on every other; `ours` are those raised here. */
export function useRinging(
  open: readonly Alarm[],
  rules: readonly Rule[] | undefined,
  ours: ReadonlySet<string>,
): void {
  const [ringer] = useState(openRinger)
  const look = useEffectEvent((isMine: boolean) => {
    const now = ringer(ringingOf(open, rules, ours), serverNow())
    if (now && isMine) ring(now)
  })
  useEffect(() => {
    const tab = oneTab()
    const timer = setInterval(() => look(tab.isMine()), LOOK_MS)
    return () => {
      clearInterval(timer)
      tab.close()
    }
  }, [])
}

/** What is only to be known does not ring: it is heard once, when it comes. */
const ringingOf = (open: readonly Alarm[], rules: readonly Rule[] | undefined, ours: ReadonlySet<string>): Ringing[] =>
  open.flatMap((alarm) => {
    const sound = alarmSound(alarm, rules)
    if (!alarm.unowned || !isAlarmSound(sound)) return []
    const [since, createdAt] = [alarm.unowned.since, alarm.createdAt].map((at) => Date.parse(at)) as [number, number] // safe: two of two
    return [{ id: alarm.id, sound, since, createdAt, ours: ours.has(alarm.id) }]
  })
