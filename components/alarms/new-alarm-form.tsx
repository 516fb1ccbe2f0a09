import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useKeys } from '#components/console/use-keys.ts'
import { select, stopRaising } from '#components/console/view-store.ts'
import { Button } from '#components/ui/button.tsx'
import { Field, LongField } from '#components/ui/field.tsx'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import { type AlarmDraft, EMPTY_DRAFT, fieldOf, numberOf } from './alarm-draft.ts'
import { refreshAlarm } from './queries.ts'
import { newIdempotencyKey, raiseAlarm } from './raise-alarm.ts'
import { TagPicker } from './tag-picker.tsx'
import { useDraftPlace } from './use-draft-place.ts'

const inRange = (limit: number, word: string) => (text: string) =>
  text.trim() === '' || Math.abs(numberOf(text)) <= limit || `${word} is a number from -${limit} to ${limit}.`

/** Beside the map, not over it: a click on the map says where. */
export function NewAlarmForm() {
  const client = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<AlarmDraft>({ defaultValues: EMPTY_DRAFT })
  const { register, formState, setError, setValue, watch } = form
  const { errors, isSubmitting, isDirty } = formState
  useDraftPlace(watch, setValue)
  useKeys(isDirty ? {} : { Escape: stopRaising })

  const submit = form.handleSubmit(async (draft) => {
    try {
      const { id } = await raiseAlarm(draft, key)
      await refreshAlarm(client, id)
      stopRaising()
      select({ kind: 'alarm', id })
    } catch (error) {
      for (const { name, message } of problemsOf(error)) setError(name, { message })
    }
  })
  return (
    <form role="dialog" aria-label="New alarm" onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-3.5">
        <h2 className="font-[650] text-[20px] leading-[26px]">New alarm</h2>
        <Field
          label="Title"
          autoFocus
          autoComplete="off"
          placeholder="What is happening"
          problem={errors.title?.message}
          {...register('title', { validate: (text) => text.trim() !== '' || 'Say in a few words what is happening.' })}
        />
        <LongField label="Description" rows={4} problem={errors.description?.message} {...register('description')} />
        <TagPicker
          chosen={watch('tags')}
          problem={errors.tags?.message}
          onChange={(tags) => setValue('tags', tags, { shouldDirty: true })}
        />
        <Field label="Address" autoComplete="off" problem={errors.address?.message} {...register('address')} />
        <div className="grid grid-cols-2 gap-3">
          <Field
            label="Latitude"
            inputMode="decimal"
            autoComplete="off"
            hint="Click on the map to fill these in."
            problem={errors.latitude?.message}
            {...register('latitude', { validate: inRange(90, 'Latitude') })}
          />
          <Field
            label="Longitude"
            inputMode="decimal"
            autoComplete="off"
            problem={errors.longitude?.message}
            {...register('longitude', { validate: inRange(180, 'Longitude') })}
          />
        </div>
        <p role="alert" className="text-[13px] text-late-word">
          {errors.root?.message}
        </p>
      </div>
      <footer className="flex gap-1.5 border-line border-t px-3 py-2.5">
        <Button type="submit" look="primary" disabled={isSubmitting}>
          {isSubmitting ? 'Raising…' : 'Raise alarm'}
        </Button>
        <Button look="quiet" className="ml-auto" onClick={stopRaising}>
          Cancel
        </Button>
      </footer>
    </form>
  )
}

const LABEL: Record<keyof AlarmDraft, string> = {
  title: 'Title',
  description: 'Description',
  address: 'Address',
  latitude: 'Latitude',
  longitude: 'Longitude',
  tags: 'A tag',
}
type FormProblem = { name: keyof AlarmDraft | 'root'; message: string }

/** Each refusal at its field; what belongs to none is said for the whole form. */
function problemsOf(error: unknown): FormProblem[] {
  const fields = error instanceof Problem ? error.fields : []
  if (fields.length === 0) return [{ name: 'root', message: sentenceOf(error) }]
  return fields.map((field) => {
    const name = fieldOf(field)
    return name
      ? { name, message: `${LABEL[name]} ${field.message}.` }
      : { name: 'root', message: `${field.path}: ${field.message}` }
  })
}
