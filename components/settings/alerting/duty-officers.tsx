import { ChevronUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useMembers } from '#components/members/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { IconButton } from '../icon-button.tsx'
import { RowNote } from '../row-verb.tsx'
import { Section } from '../section.tsx'
import { useTeamChange } from '../team-query.ts'

const MOST = 20

/** Who is called last, one after the other. */
export function DutyOfficers({ ids, etag }: { ids: string[]; etag: string }) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const members = useMembers()
  const mayChange = useMay('team:update')
  const nameOf = (id: string) =>
    members.find((member) => member.id === id)?.name ?? t('settings.alerting.officers.gone')
  // One who is gone cannot be named again: the list goes without them.
  const set = (to: string[]) =>
    change.mutate({ alerting: { dutyOfficers: to.filter((id) => members.some((member) => member.id === id)) } })
  return (
    <Section
      title={t('settings.alerting.officers.title')}
      about={t('settings.alerting.officers.about')}
      note={<RowNote verb={change} />}
    >
      {ids.length === 0 && <p className="mb-3 text-second">{t('settings.alerting.officers.none')}</p>}
      <ol aria-label={t('settings.alerting.officers.title')} className="mb-3 empty:hidden">
        {ids.map((id, n) => (
          <li key={id} className="flex min-h-9 items-center gap-2 border-line border-b">
            <span className="w-5 text-second">{n + 1}</span>
            <bdi className="min-w-0 flex-1 truncate">{nameOf(id)}</bdi>
            {mayChange && (
              <>
                <IconButton
                  icon={ChevronUp}
                  label={t('settings.moveUp', { name: nameOf(id) })}
                  idle={n === 0 || change.isPending}
                  onClick={() => set(ids.with(n, ids[n - 1]!).with(n - 1, id))} // safe: idle at the first
                />
                <IconButton
                  icon={X}
                  label={t('settings.alerting.officers.remove', { name: nameOf(id) })}
                  onClick={() => set(ids.filter((other) => other !== id))}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {mayChange && ids.length < MOST && <AddOfficer taken={ids} add={(id) => set([...ids, id])} />}
    </Section>
  )
}

function AddOfficer({ taken, add }: { taken: string[]; add: (id: string) => void }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState('')
  const free = useMembers().filter((member) => !taken.includes(member.id))
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== '') add(chosen)
        setChosen('')
      }}
    >
      <SelectField
        label={t('settings.alerting.officers.another')}
        value={chosen}
        onChange={setChosen}
        className="w-64 min-w-0"
      >
        <option value="">{t('settings.languages.choose')}</option>
        {free.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </SelectField>
      <Button type="submit" disabled={chosen === ''}>
        <Plus size={15} aria-hidden /> {t('settings.alerting.officers.add')}
      </Button>
    </form>
  )
}
