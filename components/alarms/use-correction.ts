import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { offerUndo } from '#components/undo/offer-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { type AlarmDraft, draftOfAlarm } from './alarm-draft.ts'
import { type Attribute, correctAlarm, isSameIn, Overtaken } from './correct-alarm.ts'
import { formProblems } from './form-problems.ts'
import { refreshAlarm } from './queries.ts'

export type Correction = {
  attribute: Attribute
  form: UseFormReturn<AlarmDraft>
  isOpen: boolean
  /** What somebody else has made of it since it was opened. */
  overtaken: Alarm | null
  open: () => void
  close: () => void
  save: () => Promise<void>
}

/** One attribute of an alarm being corrected: what was typed stays until it is saved or given up, whatever happens. */
export function useCorrection(alarm: Alarm, attribute: Attribute): Correction {
  const { t } = useWords()
  const client = useQueryClient()
  const form = useForm<AlarmDraft>({ defaultValues: draftOfAlarm(alarm) })
  const [base, setBase] = useState<Alarm | null>(null)
  const [newer, setNewer] = useState<Alarm | null>(null)
  const shown = newer ?? alarm
  const overtaken = base && !isSameIn(attribute, shown, base) ? shown : null
  const begin = (from: Alarm | null) => {
    setBase(from)
    setNewer(null)
  }
  const send = form.handleSubmit(async (draft) => {
    if (!base) return
    try {
      // Saved over what somebody else did: only what stands there to be read.
      const answer = await correctAlarm(attribute, draft, overtaken ?? base)
      begin(null)
      offerUndo(answer, { alarm: alarm.id })
      await refreshAlarm(client, alarm.id)
    } catch (error) {
      if (error instanceof Overtaken) return setNewer(error.alarm)
      for (const { name, message } of formProblems(error, t).toReversed())
        form.setError(name, { message }, { shouldFocus: true })
    }
  })
  return {
    attribute,
    form,
    isOpen: base !== null,
    overtaken,
    open: () => {
      form.reset(draftOfAlarm(alarm))
      begin(alarm)
    },
    close: () => begin(null),
    save: send,
  }
}
