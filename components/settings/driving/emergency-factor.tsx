import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { RowNote } from '../row-verb.tsx'
import { useTeamChange } from '../team-query.ts'
import { factorIn } from './factor-in.ts'

/** How much faster than everybody the team drives. */
export function EmergencyFactor({ factor, etag }: { factor: number; etag: string }) {
  const { t, format } = useWords()
  const change = useTeamChange(etag)
  const kept = format.number(factor)
  const [typed, setTyped] = useState(kept)
  const [isTried, setTried] = useState(false)
  const given = factorIn(typed)
  return (
    <form
      noValidate
      className="flex flex-wrap items-start gap-x-2 gap-y-1"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (given !== undefined) change.mutate({ driving: { factor: given } })
      }}
    >
      <Field
        className="max-w-sm grow"
        label={t('settings.driving.factor')}
        hint={t('settings.driving.factorHint')}
        problem={isTried && given === undefined ? t('settings.driving.factorWrong') : undefined}
        inputMode="decimal"
        dir="ltr"
        value={typed}
        disabled={!useMay('team:update')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <span className="flex items-center gap-2 pt-6">
        {typed.trim() !== kept && (
          <Button type="submit" disabled={change.isPending}>
            {t('settings.save')}
          </Button>
        )}
        <RowNote verb={change} />
      </span>
    </form>
  )
}
