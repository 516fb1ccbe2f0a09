import { useWords } from '#components/words/words-context.ts'
import type { Weekly } from '#lib/availability/plan.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { Field } from '../../ui/field.tsx'

const DAYS = [1, 2, 3, 4, 5, 6, 7]
type Props = { value: Weekly; onChange: (value: Weekly) => void }

/** The days on which it begins, and from when to when. */
export function WeeklyFields({ value, onChange }: Props) {
  const { t, format } = useWords()
  const { days } = value
  const toggled = (day: number) => (days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted())
  return (
    <>
      <fieldset aria-label={t('respond.plan.days')} className="grid grid-cols-4 gap-2 sm:grid-cols-7">
        {DAYS.map((day) => (
          <BigButton
            key={day}
            className="min-h-12"
            chosen={days.includes(day)}
            onClick={() => onChange({ ...value, days: toggled(day) })}
          >
            {format.weekday(day)}
          </BigButton>
        ))}
      </fieldset>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            label={t(`respond.plan.${end}`)}
            type="time"
            required
            value={value[end]}
            onChange={({ target }) => onChange({ ...value, [end]: target.value })}
          />
        ))}
      </div>
    </>
  )
}
