import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import { emergencyNumberIn } from '#lib/emergency-number.ts'
import { RowNote } from '../row-verb.tsx'
import { useTeamChange } from '../team-query.ts'

/** Which number citizens are told to call first, where it is not their country's. */
export function EmergencyNumber({ team, etag }: { team: Pick<Team, 'address' | 'emergencyNumber'>; etag: string }) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const kept = team.emergencyNumber ?? ''
  const [typed, setTyped] = useState(kept)
  const usual = emergencyNumberIn(team.address?.country ?? null)
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate({ emergencyNumber: typed.trim() || null })
      }}
    >
      <Field
        className="max-w-sm grow"
        label={t('settings.form.emergencyNumber')}
        hint={t('settings.form.emergencyHint', { number: usual })}
        placeholder={usual}
        inputMode="tel"
        dir="ltr"
        value={typed}
        disabled={!useMay('team:update')}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() !== kept && (
        <Button type="submit" disabled={change.isPending}>
          {t('settings.save')}
        </Button>
      )}
      <RowNote verb={change} />
    </form>
  )
}
