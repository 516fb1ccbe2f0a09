import { useEffect } from 'react'
import { useStore } from 'zustand'
import { ownAnswer } from '../outbox/own-answer.ts'
import { outboxStore } from '../outbox/respond-outbox.ts'
import { useAlarm } from '../use-alarm.ts'
import { startSharing, stopSharing } from './share-position.ts'
import { keptSharing, sharingStore } from './sharing-store.ts'

/**
 * Goes on sharing after a reload, and ends it with the alarm, or with an answer that is no coming: whatever of the page is open.
 * Draws nothing.
 */
export function SharingKeeper({ member }: { member: string }) {
  const shared = useStore(sharingStore, ({ alarm }) => alarm) ?? keptSharing()
  return shared && <Kept key={shared} id={shared} member={member} />
}

function Kept({ id, member }: { id: string; member: string }) {
  const { alarm } = useAlarm(id)
  const { items } = useStore(outboxStore)
  const own = alarm && ownAnswer(alarm, member, items)
  const isOver = alarm && (alarm.concluded || !own || own.status === 'not_coming')
  const isUnderWay = own?.status === 'coming'
  useEffect(() => sharingStore.setState({ isUnderWay }), [isUnderWay])
  useEffect(() => {
    if (isOver) stopSharing()
    else if (isOver === false && sharingStore.getState().alarm !== id) startSharing(id)
  }, [isOver, id])
  return null
}
