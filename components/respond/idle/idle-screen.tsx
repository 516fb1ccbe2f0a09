import { useQuery } from '@tanstack/react-query'
import { concludedAlarmsQuery, openAlarmsQuery } from '#components/alarms/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { AvailabilityPanel } from './availability-panel.tsx'
import { LastAlarms } from './last-alarms.tsx'
import { MyChannels } from './my-channels.tsx'
import { OpenAlarms } from './open-alarms.tsx'
import { ThisDevice } from './this-device.tsx'

/** Nothing is on, or what is: my availability under the thumb, the last alarms, how an alarm reaches me. */
export function IdleScreen({ member }: { member: string }) {
  const { t } = useWords()
  const { data: open, error } = useQuery(openAlarmsQuery)
  const { data: concluded = [] } = useQuery(concludedAlarmsQuery)
  return (
    <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]">
      <main className="min-h-0 overflow-y-auto px-4 py-4 sm:px-5">
        <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-3.5">
          {open ? (
            <OpenAlarms alarms={open} member={member} />
          ) : (
            <p role="status" className="py-6 text-[17px] text-second">
              {error ? sentenceOf(error, t) : t('shared.reading')}
            </p>
          )}
          <LastAlarms alarms={concluded} member={member} />
          <MyChannels member={member} />
          <ThisDevice />
        </div>
      </main>
      <AvailabilityPanel member={member} />
    </div>
  )
}
