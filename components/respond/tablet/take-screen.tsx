import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { openAlarmsQuery } from '#components/alarms/queries.ts'
import { alarmSound } from '#components/sound/sound-of.ts'
import { openSound, sound } from '#components/sound/sound-store.ts'
import { goTo } from '../use-path.ts'
import { newFor } from './new-for.ts'

/** An alarm the vehicle is assigned to takes the screen and is heard, whatever stood there. Draws nothing. */
export function TakeScreen({ vehicle }: { vehicle: string }) {
  const { data: open, isFetchedAfterMount } = useQuery({ ...openAlarmsQuery, refetchOnMount: 'always' })
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(openSound, [])
  useEffect(() => {
    if (!open) return
    // What was kept has been seen; where nothing was, all that is on is news.
    known.current ??= new Set(isFetchedAfterMount ? [] : open.map(({ id }) => id))
    const found = newFor(vehicle, open, known.current)
    known.current = found.known
    if (!found.alarm) return
    goTo(found.alarm.id)
    sound(alarmSound(found.alarm))
  }, [open, vehicle, isFetchedAfterMount])
  return null
}
