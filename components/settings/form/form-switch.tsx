import { useId } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Switch } from '#components/ui/switch.tsx'
import { useWords } from '#components/words/words-context.ts'
import { RowNote } from '../row-verb.tsx'
import { useTeamChange } from '../team-query.ts'

/** Whether the form is there at all. */
export function FormSwitch({ isOn, etag }: { isOn: boolean; etag: string }) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const id = useId()
  return (
    <div className="flex items-center gap-3">
      <Switch
        id={id}
        isOn={isOn}
        disabled={!useMay('team:update')}
        onChange={(reportForm) => change.mutate({ reportForm })}
      />
      <label htmlFor={id} className="font-semibold">
        {t('settings.form.isOn')}
      </label>
      <RowNote verb={change} />
    </div>
  )
}
