import { useQuery } from '@tanstack/react-query'
import { serverNow } from '#components/live/now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { Enough } from '#components/strength/enough.tsx'
import { STATUS_LOOK } from '#components/strength/status-look.ts'
import { peopleQuery, strengthQuery } from '#components/strength/strength-query.ts'
import { shortNotes } from '#components/strength/strength-rows.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { Strength } from '#lib/contracts/team/strength.ts'
import type { ReadyPerson } from '#lib/contracts/team/strength-requests.ts'

/** Each needed role, and by name who is available for it, and who only if too few come. */
export function WhoIsReady() {
  const { t } = useWords()
  const { data: strength } = useQuery(strengthQuery)
  const { data: people, error } = useQuery(peopleQuery)
  if (!people || !strength)
    return <p className="px-3 pb-2 text-second">{error ? sentenceOf(error, t) : t('shared.reading')}</p>
  const ofNow = shortNotes(strength, serverNow()).filter(({ fromMs }) => fromMs === null)
  const short = new Set(ofNow.map(({ id }) => id))
  const needed = strength.roles.filter((role) => role.needed > 0)
  return (
    <ul className="grid max-h-[40dvh] grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-6 gap-y-2 overflow-y-auto border-line border-t px-3 py-2">
      {needed.map((role) => (
        <ReadyRole key={role.role?.id ?? ''} role={role} people={people} isShort={short.has(role.role?.id ?? null)} />
      ))}
    </ul>
  )
}

function ReadyRole({
  role: { role, needed, available },
  people,
  isShort,
}: {
  role: Strength['roles'][number]
  people: ReadyPerson[]
  isShort: boolean
}) {
  const { t, format } = useWords()
  const able = people.filter(({ roles }) => role === null || roles.includes(role.id))
  const shown = (['available', 'busy'] as const).flatMap((status) => able.filter((one) => one.status === status))
  return (
    <li className="min-w-0">
      <p className="flex items-center gap-2">
        <Enough isShort={isShort} />
        <b dir="auto" className="truncate font-semibold">
          {role?.name ?? t('respond.strength.anyRole')}
        </b>
        <span className="ms-auto shrink-0 text-meta text-second tabular-nums">
          {t('respond.strength.of', { available: format.number(available), needed: format.number(needed) })}
        </span>
      </p>
      <ul className="text-meta">
        {shown.map((person) => (
          <Ready key={person.id} person={person} />
        ))}
      </ul>
      {shown.length === 0 && <p className="text-meta text-second">{t('strength.none')}</p>}
    </li>
  )
}

function Ready({ person: { name, status } }: { person: ReadyPerson }) {
  const { t } = useWords()
  return (
    <li className="flex items-center gap-2">
      <StatusIcon {...STATUS_LOOK[status]} size={12} />
      <bdi className="truncate">{name}</bdi>
      <span className="ms-auto shrink-0 text-second">{t(`respond.availability.status.${status}`)}</span>
    </li>
  )
}
