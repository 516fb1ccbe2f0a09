import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Alarm } from '#lib/client/model.ts'
import { type OwnAnswer, saidAgain } from '../alarm/own-answer.ts'
import { post } from '../outbox/respond-outbox.ts'
import { startSharing, stopSharing } from './share-position.ts'
import { keptSharing, sharingStore } from './sharing-store.ts'

/** The switch of one alarm: what it shows, and what it does. Sharing ends with the alarm, and with an answer that is no coming. */
export function useSharing(alarm: Pick<Alarm, 'id' | 'concluded'>, own: OwnAnswer | null) {
  const sharing = useStore(sharingStore)
  const isOurs = sharing.alarm === alarm.id
  const mayShare = !alarm.concluded && own !== null && own.status !== 'not_coming'
  const isUnderWay = own?.status === 'coming'

  useEffect(() => sharingStore.setState({ isUnderWay }), [isUnderWay])
  useEffect(() => {
    if (mayShare && keptSharing() === alarm.id && sharingStore.getState().alarm !== alarm.id) startSharing(alarm.id)
  }, [mayShare, alarm.id])
  useEffect(() => {
    if (isOurs && !mayShare) stopSharing()
  }, [isOurs, mayShare])

  return {
    state: isOurs || sharing.state === 'denied' || sharing.state === 'insecure' ? sharing.state : ('off' as const),
    isOn: isOurs,
    mayShare,
    toggle() {
      if (!own) return
      if (isOurs) stopSharing()
      else startSharing(alarm.id)
      const position = sharingStore.getState().alarm === alarm.id
      if (position !== isOurs) void post({ kind: 'answer', alarm: alarm.id, said: { ...saidAgain(own), position } })
    },
  }
}
