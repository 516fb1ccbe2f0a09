import { useId } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Switch } from '#components/ui/switch.tsx'
import { useWords } from '#components/words/words-context.ts'
import { RowNote } from '../row-verb.tsx'
import { useTeamChange } from '../team-query.ts'

/** Whether what is closed to others is open to the team. */
export function ClosedRoads({ isOpen, etag }: { isOpen: boolean; etag: string }) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        isOn={isOpen}
        disabled={!useMay('team:update')}
        describedBy={`${id}-hint`}
        onChange={(emergency) => change.mutate({ driving: { emergency } })}
      />
      <span className="min-w-0">
        <label htmlFor={id} className="font-semibold">
          {t('settings.driving.emergency')}
        </label>
        <span id={`${id}-hint`} className="block text-second">
          {t('settings.driving.emergencyHint')}
        </span>
      </span>
      <RowNote verb={change} />
    </div>
  )
}
