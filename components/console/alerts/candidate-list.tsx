import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { callAgain } from '#components/alerts/alert-verbs.ts'
import { chosenAtFirst, toCall } from '#components/alerts/to-call.ts'
import { rolesQuery } from '#components/members/queries.ts'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, AlertCandidate } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'

type Props = { alarm: Alarm; candidates: AlertCandidate[]; onDone: () => void }

/** Whom to call, by role or one by one; the button says how many, and to which alarm. */
export function CandidateList({ alarm, candidates, onDone }: Props) {
  const words = useWords()
  const { t } = words
  const [role, setRole] = useState<string | null>(null)
  const [chosen, setChosen] = useState(() => chosenAtFirst(candidates))
  const call = useAlarmAction(alarm.id, async (members: string[]) => {
    const { data } = await callAgain(alarm.id, { members })
    toast(t('called.more.called', { count: data.called }))
    onDone()
  })
  const toggle = (id: string) => setChosen((before) => toggled(before, id))
  const shown = toCall(candidates, role)
  const members = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  return (
    <div className="mt-2 rounded-md border border-line">
      <Roles candidates={candidates} role={role} onRole={setRole} />
      <ul className="max-h-72 overflow-y-auto">
        {shown.map((candidate) => (
          <li key={candidate.id}>
            <label className="flex min-h-9 items-center gap-2.5 px-3 hover:bg-raised">
              <input type="checkbox" checked={chosen.has(candidate.id)} onChange={() => toggle(candidate.id)} />
              <span dir="auto" className="min-w-0 flex-1 truncate font-semibold">
                {candidate.name}
              </span>
              <span className="text-meta text-second">
                {lineOf(
                  [
                    candidate.called ? t('called.more.before') : null,
                    t(`called.availability.${candidate.availability}`),
                  ],
                  words,
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-3 border-line border-t p-2.5">
        <span className="min-w-0 flex-1 text-meta text-second">{t('called.more.again')}</span>
        <Button look="primary" disabled={members.length === 0 || call.isPending} onClick={() => call.mutate(members)}>
          {t('called.more.submit', { count: members.length, sequence: alarm.sequence })}
        </Button>
      </div>
    </div>
  )
}

function toggled(before: ReadonlySet<string>, id: string): Set<string> {
  const after = new Set(before)
  if (!after.delete(id)) after.add(id)
  return after
}

type RoleProps = { candidates: AlertCandidate[]; role: string | null; onRole: (role: string | null) => void }

function Roles({ candidates, role, onRole }: RoleProps) {
  const { t } = useWords()
  const { data: roles = [] } = useQuery(rolesQuery)
  const count = (id: string) => candidates.filter((candidate) => candidate.roles.includes(id)).length
  const held = roles.filter(({ id }) => count(id) > 0)
  const look = (isOn: boolean) =>
    cn('min-h-8 rounded-md border border-line px-2 text-[13px]', isOn && 'border-text font-semibold')
  return (
    <div className="flex flex-wrap gap-1.5 border-line border-b p-2.5">
      {held.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={role === id}
          className={look(role === id)}
          onClick={() => onRole(id)}
        >
          <bdi>{name}</bdi> {count(id)}
        </button>
      ))}
      <button type="button" aria-pressed={role === null} className={look(role === null)} onClick={() => onRole(null)}>
        {t('called.more.all', { count: candidates.length })}
      </button>
    </div>
  )
}
