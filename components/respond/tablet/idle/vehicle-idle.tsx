import { useQuery } from '@tanstack/react-query'
import { VolumeX } from 'lucide-react'
import { useStore } from 'zustand'
import { concludedAlarmsQuery, openAlarmsQuery } from '#components/alarms/queries.ts'
import { soundStore } from '#components/sound/sound-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { Tablet } from '#lib/contracts/team/tablets.ts'
import { PANEL } from '../../alarm/panel-look.ts'
import { IdleFrame } from '../../idle/idle-frame.tsx'
import { InsecureNote } from '../../idle/insecure-note.tsx'
import { LastAlarms } from '../../idle/last-alarms.tsx'
import { OpenAlarms } from '../../idle/open-alarms.tsx'
import { DrivingSwitch } from '../driving/driving-switch.tsx'
import { KeptLine } from '../driving/kept-line.tsx'
import { ThisTablet } from './this-tablet.tsx'
import { VehicleCard } from './vehicle-card.tsx'

/** Nothing is on, or what is: the vehicle with its seats, where it was last; whether it says where it is. */
export function VehicleIdle({ tablet }: { tablet: Tablet }) {
  const { t } = useWords()
  const { data: open, error } = useQuery(openAlarmsQuery)
  const { data: concluded = [] } = useQuery(concludedAlarmsQuery)
  const statusIn = useStatusIn(tablet.vehicle.id)
  return (
    <IdleFrame
      first={
        <>
          {open ? (
            <OpenAlarms alarms={open} noteOf={statusIn} />
          ) : (
            <p role="status" className="py-6 text-[17px] text-second">
              {error ? sentenceOf(error, t) : t('shared.reading')}
            </p>
          )}
          <InsecureNote />
          <SoundNote />
          <VehicleCard tablet={tablet} open={open ?? []} />
          <LastAlarms alarms={concluded} noteOf={statusIn} />
        </>
      }
      second={<ThisTablet tablet={tablet} />}
      foot={
        <section aria-label={t('tablet.driving.title')} className={PANEL}>
          <KeptLine />
          <DrivingSwitch />
        </section>
      }
    />
  )
}

/** How far the vehicle has come, or came, in an alarm. */
function useStatusIn(vehicle: string) {
  const { t } = useWords()
  return ({ vehicles = [] }: Pick<Alarm, 'vehicles'>) => {
    const own = vehicles.find(({ id }) => id === vehicle)
    return own ? t(`alarms.assignment.status.${own.assignment.status ?? 'assigned'}`) : ''
  }
}

/** Browsers let a page be heard only after somebody has touched it. */
function SoundNote() {
  const { t } = useWords()
  const { state } = useStore(soundStore)
  if (state !== 'blocked') return null
  return (
    <p role="status" className="flex items-center gap-2.5 text-[16px] text-dispatched-word">
      <VolumeX size={22} aria-hidden className="shrink-0" />
      {t('tablet.idle.silent')}
    </p>
  )
}
