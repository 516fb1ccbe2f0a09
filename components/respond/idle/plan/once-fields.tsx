import { useWords } from '#components/words/words-context.ts'
import { MomentField } from '../../ui/moment-field.tsx'

const MINUTE_MS = 60_000
type Times = { from: number; to: number }
type Props = { value: Times; onChange: (value: Times) => void }

/** From one moment to a later one. */
export function OnceFields({ value, onChange }: Props) {
  const { t } = useWords()
  const set = (change: Partial<Record<keyof Times, number | null>>) => {
    const { from = null, to = null } = { ...value, ...change }
    if (from !== null && to !== null) onChange({ from, to })
  }
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <MomentField label={t('respond.plan.from')} value={value.from} onChange={(from) => set({ from })} />
      <MomentField
        label={t('respond.plan.to')}
        value={value.to}
        min={value.from + MINUTE_MS}
        onChange={(to) => set({ to })}
      />
    </div>
  )
}
