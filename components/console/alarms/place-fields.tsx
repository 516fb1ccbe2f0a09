import type { UseFormReturn } from 'react-hook-form'
import { type AlarmDraft, numberOf } from '#components/alarms/alarm-draft.ts'
import { useDraftPlace } from '#components/alarms/use-draft-place.ts'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'

/** Address, and the place as two numbers that a click on the map fills in. */
export function PlaceFields({ form, autoFocus = false }: { form: UseFormReturn<AlarmDraft>; autoFocus?: boolean }) {
  const { t } = useWords()
  const { register, watch, setValue, formState } = form
  const { address, latitude, longitude } = formState.errors
  useDraftPlace(watch, setValue)
  return (
    <>
      <Field
        label={t('alarms.form.field.address')}
        autoComplete="off"
        autoFocus={autoFocus}
        dir="auto"
        problem={address?.message}
        {...register('address')}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t('alarms.form.field.latitude')}
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
          hint={t('alarms.form.placeHint')}
          problem={latitude?.message}
          {...register('latitude', { validate: inRange(90, t('alarms.form.latitudeRange')) })}
        />
        <Field
          label={t('alarms.form.field.longitude')}
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
          problem={longitude?.message}
          {...register('longitude', { validate: inRange(180, t('alarms.form.longitudeRange')) })}
        />
      </div>
    </>
  )
}

const inRange = (limit: number, problem: string) => (text: string) =>
  text.trim() === '' || Math.abs(numberOf(text)) <= limit || problem
