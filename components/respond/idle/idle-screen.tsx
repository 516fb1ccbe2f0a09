import { useQuery } from '@tanstack/react-query'
import { concludedAlarmsQuery, openAlarmsQuery } from '#components/alarms/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { answerIn } from './answer-in.ts'
import { AvailabilityPanel } from './availability/availability-panel.tsx'
import { IdleFrame } from './idle-frame.tsx'
import { InsecureNote } from './insecure-note.tsx'
import { LastAlarms } from './last-alarms.tsx'
import { MyChannels } from './my-channels.tsx'
import { OpenAlarms } from './open-alarms.tsx'
import { PlanCard } from './plan/plan-card.tsx'
import { StrengthCard } from './strength/strength-card.tsx'
import { ThisDevice } from './this-device.tsx'

/** Nothing is on, or what is: my availability under the thumb, who else can come, my plan, how an alarm reaches me. */
export function IdleScreen({ member }: { member: string }) {
  const { t } = useWords()
  const { data: open, error } = useQuery(openAlarmsQuery)
  const { data: concluded = [] } = useQuery(concludedAlarmsQuery)
  const answerTo = (alarm: Alarm) => {
    const answer = answerIn(alarm, member)
    return t(answer ? `respond.answer.own.${answer}` : 'respond.idle.notAnswered')
  }
  return (
    <IdleFrame
      first={
        <>
          {open ? (
            <OpenAlarms alarms={open} noteOf={answerTo} />
          ) : (
            <p role="status" className="py-6 text-[17px] text-second">
              {error ? sentenceOf(error, t) : t('shared.reading')}
            </p>
          )}
          <InsecureNote />
          <StrengthCard />
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3.5 sm:grid-cols-[repeat(auto-fit,minmax(300px,1fr))]">
            <PlanCard member={member} />
            <LastAlarms alarms={concluded} noteOf={answerTo} />
          </div>
        </>
      }
      second={
        <>
          <MyChannels member={member} />
          <ThisDevice />
        </>
      }
      foot={<AvailabilityPanel member={member} />}
    />
  )
}
