import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { openAlarmsQuery, refreshAlarm } from '#components/alarms/queries.ts'
import { chatKey } from '#components/chat/chat-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { openRespondOutbox, outboxStore } from '../outbox/respond-outbox.ts'
import { RespondBar } from '../respond-bar.tsx'
import { RespondLive } from '../respond-live.tsx'
import { Notice } from '../ui/notice.tsx'
import { usePlace } from '../use-path.ts'
import { VehicleAlarm } from './alarm/vehicle-alarm.tsx'
import { DrivingKeeper } from './driving/driving-keeper.tsx'
import { isUnderWay } from './driving/is-under-way.ts'
import { FleetOfAlarms } from './fleet-of-alarms.tsx'
import { VehicleIdle } from './idle/vehicle-idle.tsx'
import type { KeptTablet } from './kept-tablet.ts'
import { tabletQuery } from './tablet-query.ts'
import { TakeScreen } from './take-screen.tsx'

/** The page of a vehicle: an alarm it is assigned to, or nothing on. */
export function TabletScreen({ kept }: { kept: KeptTablet }) {
  const client = useQueryClient()
  const { data: tablet, error } = useQuery(tabletQuery(client))
  const { data: open = [] } = useQuery(openAlarmsQuery)
  const { items } = useStore(outboxStore)
  const place = usePlace()
  const { t } = useWords()
  useOutboxOf(kept)
  if (!tablet) return <Notice text={error ? sentenceOf(error, t) : t('console.opening')} />
  const { vehicle, team, centre } = tablet
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] bg-page">
      <RespondLive whose="tablet" />
      <FleetOfAlarms />
      <DrivingKeeper vehicle={vehicle.id} isUnderWay={isUnderWay(open, vehicle.id, items)} />
      <TakeScreen vehicle={vehicle.id} />
      <RespondBar
        isDrill={centre === 'training'}
        first={
          <b className="truncate">
            <bdi>{vehicle.name}</bdi>
          </b>
        }
        second={team.name}
        hasBack={place.kind === 'alarm'}
      />
      {place.kind === 'alarm' ? (
        <VehicleAlarm key={place.id} id={place.id} vehicle={vehicle.id} />
      ) : (
        <VehicleIdle tablet={tablet} />
      )}
    </div>
  )
}

/** What was done on this tablet goes out while the page is open. */
function useOutboxOf({ vehicle: { id }, centre }: KeptTablet): void {
  const client = useQueryClient()
  useEffect(
    () =>
      openRespondOutbox({ vehicle: id, centre }, (item) => {
        if (item.alarm === null) return Promise.resolve()
        if (item.kind === 'message') return client.invalidateQueries({ queryKey: chatKey(item.alarm) })
        return refreshAlarm(client, item.alarm)
      }),
    [client, id, centre],
  )
}
