import { useStore } from 'zustand'
import type { Alarm } from '#lib/client/model.ts'
import { type OwnAnswer, saidAgain } from '../outbox/own-answer.ts'
import { post } from '../outbox/respond-outbox.ts'
import { startSharing, stopSharing } from './share-position.ts'
import { type SharingState, sharingStore } from './sharing-store.ts'

/** The switch of one alarm: what it shows, and what it does. */
export function useSharing(alarm: Pick<Alarm, 'id'>, own: OwnAnswer | null) {
  const sharing = useStore(sharingStore)
  const isOn = sharing.alarm === alarm.id
  const isSaid = isOn || sharing.state === 'denied' || sharing.state === 'insecure'
  const state: SharingState = isSaid ? sharing.state : 'off'
  return {
    state,
    isOn,
    /** Whoever comes may let themselves be seen. */
    mayShare: own !== null && own.status !== 'not_coming',
    toggle() {
      if (!own) return
      if (isOn) stopSharing()
      else startSharing(alarm.id)
      const position = sharingStore.getState().alarm === alarm.id
      if (position !== isOn) void post({ kind: 'answer', alarm: alarm.id, said: { ...saidAgain(own), position } })
    },
  }
}
