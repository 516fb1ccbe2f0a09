import { Switch } from 'radix-ui'
import { useId } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { RowNote } from '../row-verb.tsx'
import { useTeamChange } from '../team-query.ts'

const TRACK =
  'relative h-6 w-11 shrink-0 rounded-full border border-edge bg-page data-[state=checked]:border-text data-[state=checked]:bg-text disabled:cursor-not-allowed disabled:opacity-60'
const THUMB =
  'block size-4 translate-x-[3px] rounded-full bg-second data-[state=checked]:translate-x-[22px] data-[state=checked]:bg-page rtl:-translate-x-[3px] rtl:data-[state=checked]:-translate-x-[22px] motion-safe:transition-transform motion-safe:duration-100'

/** Whether the form is there at all. */
export function FormSwitch({ isOn, etag }: { isOn: boolean; etag: string }) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const id = useId()
  return (
    <div className="flex items-center gap-3">
      <Switch.Root
        id={id}
        checked={isOn}
        disabled={!useMay('team:update')}
        onCheckedChange={(reportForm) => change.mutate({ reportForm })}
        className={TRACK}
      >
        <Switch.Thumb className={THUMB} />
      </Switch.Root>
      <label htmlFor={id} className="font-semibold">
        {t('settings.form.isOn')}
      </label>
      <RowNote verb={change} />
    </div>
  )
}
