import { useEffect } from 'react'
import { useStore } from 'zustand'
import { enteredCentre } from '#lib/client/centre.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Problem } from '#lib/client/problem.ts'
import { ownAnswer } from '../outbox/own-answer.ts'
import { outboxStore } from '../outbox/respond-outbox.ts'
import { useAlarm } from '../use-alarm.ts'
import { AlarmFrame } from './alarm-frame.tsx'
import { AlarmTiles } from './alarm-tiles.tsx'
import { Doings } from './doings.tsx'
import { RideChoice } from './ride-choice.tsx'
import { ThumbPanel } from './thumb-panel.tsx'
import { WaitingLine } from './waiting-line.tsx'
import { WhoComes } from './who-comes.tsx'
import { WithAlarm } from './with-alarm.tsx'

/** One alarm: what, where, how old, who comes; and the thumb's answers under it. */
export function AlarmScreen({ id, member }: { id: string; member: string }) {
  useOtherCentre(useAlarm(id).error)
  return <WithAlarm id={id}>{(alarm, readAt) => <Shown alarm={alarm} member={member} readAt={readAt} />}</WithAlarm>
}

function Shown({ alarm, member, readAt }: { alarm: Alarm; member: string; readAt: number }) {
  const { items } = useStore(outboxStore)
  const own = ownAnswer(alarm, member, items)
  return (
    <AlarmFrame alarm={alarm} readAt={readAt} foot={<ThumbPanel alarm={alarm} own={own} />}>
      <AlarmTiles alarm={alarm} own={own} />
      <WaitingLine alarm={alarm.id} />
      <RideChoice alarm={alarm} own={own} />
      <Doings alarm={alarm} me={{ kind: 'member', id: member }} mayShow={own !== null && own.status !== 'not_coming'} />
      <WhoComes alarm={alarm} member={member} />
    </AlarmFrame>
  )
}

/** A call of the other centre names only the alarm: it is looked for there, once. */
function useOtherCentre(error: Error | null): void {
  const isUnknown = error instanceof Problem && error.status === 404
  useEffect(() => {
    if (isUnknown && enteredCentre() === 'live') location.replace(`${location.pathname}?centre=training`)
  }, [isUnknown])
}
