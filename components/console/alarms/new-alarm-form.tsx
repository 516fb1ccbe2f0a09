import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type AlarmDraft, EMPTY_DRAFT } from '#components/alarms/alarm-draft.ts'
import { formProblems } from '#components/alarms/form-problems.ts'
import { refreshAlarm, tagsQuery } from '#components/alarms/queries.ts'
import { newIdempotencyKey, raiseAlarm } from '#components/alarms/raise-alarm.ts'
import { tagsFor } from '#components/alarms/tags-for.ts'
import { raiseHere } from '#components/alarms/unseen-store.ts'
import { refreshReport, useReports } from '#components/reports/queries.ts'
import { draftOf } from '#components/reports/report-draft.ts'
import { raiseFromReport } from '#components/reports/report-verbs.ts'
import { useCategoryName } from '#components/reports/use-category-name.ts'
import { Button } from '#components/ui/button.tsx'
import { Field, LongField } from '#components/ui/field.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { keepFocus, returnFocus } from '#components/view/keep-focus.ts'
import { useKeys } from '#components/view/use-keys.ts'
import { select, startRaising, stopRaising } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { PlaceFields } from './place-fields.tsx'
import { PriorityPicker } from './priority-picker.tsx'
import { TagPicker } from './tag-picker.tsx'

/** Beside the map, not over it: a click on the map says where. From a report, it starts with what the citizen told. */
export function NewAlarmForm({ reportId, isAside }: { reportId: number | null; isAside: boolean }) {
  const { t } = useWords()
  const report = useReports().find(({ id }) => id === reportId)
  const category = useCategoryName(report)
  const { data: tags = [] } = useQuery(tagsQuery)
  const form = useForm<AlarmDraft>({
    defaultValues: EMPTY_DRAFT,
    // What is read later (the category's whole name) comes into the fields that nobody has typed in.
    ...(report && {
      values: draftOf(report, category, tagsFor(category, tags)),
      resetOptions: { keepDirtyValues: true },
    }),
  })
  const { register, formState, setValue, watch } = form
  const { errors, isSubmitting, isDirty } = formState
  useKeys(isDirty || isAside ? {} : { Escape: stopRaising })
  const raise = useRaising(form, reportId)
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => returnFocus(before), [before])
  if (isAside) return <WaitingDraft title={watch('title')} />
  return (
    <dialog
      open
      aria-label={t('alarms.form.title')}
      onKeyDown={({ key }) => key === 'Escape' && !isDirty && stopRaising()}
      className="static m-0 flex min-h-0 w-full flex-1 flex-col bg-panel p-0 text-text"
    >
      <form onSubmit={raise} noValidate className="flex min-h-0 flex-1 flex-col">
        <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-3.5">
          <h2 className="font-[650] text-[20px] leading-[26px]">
            {reportId === null ? t('alarms.form.title') : t('alarms.form.titleFromReport', { id: reportId })}
          </h2>
          <PriorityPicker
            given={watch('priority')}
            tags={watch('tags')}
            problem={errors.priority?.message}
            onChange={(to) => setValue('priority', to, { shouldDirty: true })}
          />
          <Field
            label={t('alarms.form.field.title')}
            autoFocus
            autoComplete="off"
            placeholder={t('alarms.form.titlePlaceholder')}
            problem={errors.title?.message}
            {...register('title', {
              validate: (text) => text.trim() !== '' || t('alarms.form.titleNeeded'),
            })}
          />
          <LongField
            label={t('alarms.form.field.description')}
            rows={4}
            problem={errors.description?.message}
            {...register('description')}
          />
          <TagPicker
            chosen={watch('tags')}
            problem={errors.tags?.message}
            onChange={(tags) => setValue('tags', tags, { shouldDirty: true })}
          />
          <PlaceFields form={form} />
          <p role="alert" className="text-[13px] text-late-word">
            {errors.root?.message}
          </p>
        </div>
        <footer className="flex gap-1.5 border-line border-t px-3 py-2.5">
          <Button type="submit" look="primary" disabled={isSubmitting}>
            {t(isSubmitting ? 'alarms.form.submitting' : 'alarms.form.submit')}
          </Button>
          <Button look="quiet" className="ms-auto" onClick={stopRaising}>
            {t('shared.cancel')}
          </Button>
        </footer>
      </form>
    </dialog>
  )
}

/** What was typed is kept while something else is looked at. */
function WaitingDraft({ title }: { title: string }) {
  const { t } = useWords()
  return (
    <div className="flex items-center gap-2 border-line border-b bg-raised px-4 py-1.5 text-meta">
      <span className="min-w-0 flex-1 truncate">
        {title.trim()
          ? t.rich('alarms.form.waiting', { title: title.trim(), bdi: (words) => <bdi>{words}</bdi> })
          : t('alarms.form.waitingUntitled')}
      </span>
      <Button size="small" onClick={startRaising}>
        {t('alarms.form.back')} <Kbd>N</Kbd>
      </Button>
    </div>
  )
}

/** One key per opened form: pressing twice, or again after a lost answer, raises one alarm. */
function useRaising({ handleSubmit, setError }: ReturnType<typeof useForm<AlarmDraft>>, reportId: number | null) {
  const { t } = useWords()
  const client = useQueryClient()
  const [key] = useState(newIdempotencyKey)
  return handleSubmit(async (draft) => {
    try {
      const { id } = await raiseHere(draft.title.trim(), () =>
        reportId === null ? raiseAlarm(draft, key) : raiseFromReport(reportId, draft, key),
      )
      await Promise.all([refreshAlarm(client, id), reportId !== null && refreshReport(client, reportId)])
      stopRaising()
      select({ kind: 'alarm', id })
      keepFocus()
    } catch (error) {
      for (const { name, message } of formProblems(error, t).toReversed())
        setError(name, { message }, { shouldFocus: true })
    }
  })
}
