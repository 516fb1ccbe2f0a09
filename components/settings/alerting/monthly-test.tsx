import type { ComponentProps } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { SelectField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import type { useTeamChange } from '../team-query.ts'

const DAYS = Array.from({ length: 28 }, (_, n) => n + 1)
const HOURS = Array.from({ length: 24 }, (_, n) => n)
const USUAL_HOUR = 19

type Props = {
  monthly: Team['alerting']['monthlyTest']
  timeZone: string
  change: ReturnType<typeof useTeamChange>
}

/** On which day of the month, and at which hour of the team's clock. */
export function MonthlyTest({ monthly, timeZone, change }: Props) {
  const { t, format } = useWords()
  const mayNot = !useMay('team:update') || change.isPending
  const set = (monthlyTest: Props['monthly']) => change.mutate({ alerting: { monthlyTest } })
  const hourWords = (hour: number) => format.hour(new Date(2026, 0, 1, hour).getTime())
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t('settings.alerting.test.day')}
        value={monthly?.day ?? ''}
        disabled={mayNot}
        onChange={(day) => set(day === '' ? null : { day: Number(day), hour: monthly?.hour ?? USUAL_HOUR })}
        options={[['', t('settings.alerting.test.never')], ...DAYS.map((day) => [day, format.number(day)] as const)]}
      />
      {monthly && (
        <Select
          label={t('settings.alerting.test.hour')}
          value={monthly.hour}
          disabled={mayNot}
          onChange={(hour) => set({ ...monthly, hour: Number(hour) })}
          options={HOURS.map((hour) => [hour, hourWords(hour)] as const)}
        />
      )}
      {monthly && <p className="pb-2 text-meta text-second">{t('settings.alerting.test.zone', { zone: timeZone })}</p>}
    </div>
  )
}

type SelectProps = Omit<ComponentProps<typeof SelectField>, 'children'> & {
  options: readonly (readonly [string | number, string])[]
}

const Select = ({ options, ...rest }: SelectProps) => (
  <SelectField className="w-36" {...rest}>
    {options.map(([of, words]) => (
      <option key={of} value={of}>
        {words}
      </option>
    ))}
  </SelectField>
)
