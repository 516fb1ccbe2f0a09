import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CALLED_GROUPS, type CalledGroup, type CalledPerson, calledPeople } from '#components/alerts/called.ts'
import { alertsQuery } from '#components/alerts/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { CallMore } from './call-more.tsx'
import { CalledCounts } from './called-counts.tsx'
import { CalledPersonRow } from './called-person.tsx'
import { LadderLine } from './ladder-line.tsx'

/** Whom the alarm has called, and what is known to have come of it: who needs a hand stands first. */
export function CalledTab({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const { data: alerts, error } = useQuery(alertsQuery(alarm.id))
  const [only, setOnly] = useState<CalledGroup | null>(null)
  if (!alerts) return <p className="px-4 py-3 text-second">{error ? sentenceOf(error, t) : t('shared.reading')}</p>
  const people = calledPeople(alerts, alarm.members ?? [])
  const shown = CALLED_GROUPS.filter((group) => only === null || only === group)
  return (
    <>
      {people.length === 0 && <p className="px-4 py-3 text-second">{t('called.none')}</p>}
      {people.length > 0 && <CalledCounts people={people} only={only} onOnly={setOnly} />}
      {!alarm.concluded && <LadderLine alarmId={alarm.id} />}
      {shown.map((group) => (
        <Group key={group} group={group} people={people.filter((person) => person.group === group)} alarm={alarm} />
      ))}
      {!alarm.concluded && <CallMore alarm={alarm} />}
    </>
  )
}

function Group({ group, people, alarm }: { group: CalledGroup; people: CalledPerson[]; alarm: Alarm }) {
  const { t } = useWords()
  if (people.length === 0) return null
  const answers = new Map(alarm.members?.map((member) => [member.id, member]))
  return (
    <section aria-label={t(`called.group.${group}`)}>
      <h3 className="flex items-baseline gap-2 border-line border-y bg-page px-4 py-1.5 font-semibold">
        {t(`called.group.${group}`)} <span>{people.length}</span>
        {group === 'not_reached' && (
          <span className="ms-auto font-normal text-meta text-second">{t('called.acceptedIsNotDelivered')}</span>
        )}
      </h3>
      <ul>
        {people.map((person) => (
          <CalledPersonRow key={person.id} person={person} member={answers.get(person.id)} />
        ))}
      </ul>
    </section>
  )
}
