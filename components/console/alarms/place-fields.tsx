import type { UseFormReturn } from 'react-hook-form'
import { type AlarmDraft, numberOf } from '#components/alarms/alarm-draft.ts'
import { useAddressOfPin } from '#components/alarms/use-address-of-pin.ts'
import { useDraftPlace } from '#components/alarms/use-draft-place.ts'
import { AddressField } from '#components/geocode/address-field.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'

/** Address, and the place as two numbers that a click on the map fills in. */
export function PlaceFields({ form, autoFocus = false }: { form: UseFormReturn<AlarmDraft>; autoFocus?: boolean }) {
  const { t } = useWords()
  const { register, watch, setValue, formState } = form
  const { address, latitude, longitude } = formState.errors
  const pinned = useAddressOfPin(form)
  useDraftPlace(watch, setValue)
  return (
    <>
      <AddressField
        label={t('alarms.form.field.address')}
        value={watch('address')}
        problem={address?.message}
        autoFocus={autoFocus}
        ref={register('address').ref}
        onType={pinned.type}
        onChoose={pinned.choose}
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
