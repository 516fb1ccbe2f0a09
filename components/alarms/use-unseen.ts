import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Alarm } from '#lib/client/model.ts'
import { useOpenAlarms } from './queries.ts'
import { sortAlarms } from './sort-alarms.ts'
import { unseenStore } from './unseen-store.ts'

/** The open alarms that nobody owns and nobody at this desk has looked at yet, the most urgent first. */
export function useUnseen(): Alarm[] {
  const unseen = useStore(unseenStore, (seen) => seen.unseen)
  const open = useOpenAlarms()
  return useMemo(() => sortAlarms(open.filter(({ id, owner }) => unseen.includes(id) && !owner)), [open, unseen])
}
