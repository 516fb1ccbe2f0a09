import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { openAlarmsQuery } from '#components/alarms/queries.ts'
import { noticeAlarms, seeAlarm, unseenStore } from '#components/alarms/unseen-store.ts'
import { forgetCalls } from '#components/alerts/queries.ts'
import { alertRulesQuery } from '#components/alerts/rules-query.ts'
import { openLiveSocket } from '#components/live/live-socket.ts'
import { markMissed, unmarkMissed } from '#components/live/missed-store.ts'
import { startTicking } from '#components/live/now.ts'
import { useRinging } from '#components/sound/use-ringing.ts'
import { type Hear, useSounds } from '#components/sound/use-sounds.ts'
import { useView } from '#components/view/view-store.ts'
import type { Alarm } from '#lib/client/model.ts'
import { rowsOf } from './affected.ts'
import { entryApplier } from './apply-entry.ts'

/** The console's one line to the server, and its one clock. Draws nothing. */
export function LiveLink() {
  const client = useQueryClient()
  const hear = useSounds()
  useEffect(() => startTicking(), [])
  useArrivals(hear)
  useEffect(() => {
    const apply = entryApplier(client)
    return openLiveSocket({
      onEntry: (entry, isMissed) => {
        apply(entry)
        if (isMissed) markMissed(rowsOf(entry))
        hear.entry(entry)
      },
      onReset: () => {
        forgetCalls(client)
        void client.invalidateQueries()
      },
      onRefused: () => void client.invalidateQueries({ queryKey: ['session'] }),
    })
  }, [client, hear])
  return null
}

const NONE: Alarm[] = []

/** Alarms that have come are heard, ring until somebody owns them, and are new here until somebody opens them. */
function useArrivals(hear: Hear): void {
  const { data: open } = useQuery(openAlarmsQuery)
  const { data: rules } = useQuery(alertRulesQuery)
  const raising = useStore(unseenStore, (seen) => seen.raising)
  const ours = useStore(unseenStore, (seen) => seen.ours)
  const selection = useView((view) => view.selection)
  useRinging(open ?? NONE, rules, ours)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was held back while we raised one is looked at again
  useEffect(() => {
    if (open) hear.alarms(noticeAlarms(open), rules)
  }, [open, raising, hear])
  // biome-ignore lint/correctness/useExhaustiveDependencies: one that comes in while it is open is seen, too
  useEffect(() => {
    if (selection) unmarkMissed(`${selection.kind}:${selection.id}`)
    if (selection?.kind === 'alarm') seeAlarm(selection.id)
  }, [selection, open])
}
