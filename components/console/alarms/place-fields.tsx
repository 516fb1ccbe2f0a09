import type { UseFormReturn } from 'react-hook-form'
import { type AlarmDraft, numberOf } from '#components/alarms/alarm-draft.ts'
import { useDraftPlace } from '#components/alarms/use-draft-place.ts'
import { Field } from '#components/ui/field.tsx'

/** Address, and the place as two numbers that a click on the map fills in. */
export function PlaceFields({ form }: { form: UseFormReturn<AlarmDraft> }) {
  const { register, watch, setValue, formState } = form
  const { address, latitude, longitude } = formState.errors
  useDraftPlace(watch, setValue)
  return (
    <>
      <Field label="Address" autoComplete="off" problem={address?.message} {...register('address')} />
      <div className="grid grid-cols-2 gap-3">
        <Field
          label="Latitude"
          inputMode="decimal"
          autoComplete="off"
          hint="Click on the map to fill these in."
          problem={latitude?.message}
          {...register('latitude', { validate: inRange(90, 'Latitude') })}
        />
        <Field
          label="Longitude"
          inputMode="decimal"
          autoComplete="off"
          problem={longitude?.message}
          {...register('longitude', { validate: inRange(180, 'Longitude') })}
        />
      </div>
    </>
  )
}

const inRange = (limit: number, word: string) => (text: string) =>
  text.trim() === '' || Math.abs(numberOf(text)) <= limit || `${word} is a number from -${limit} to ${limit}.`
