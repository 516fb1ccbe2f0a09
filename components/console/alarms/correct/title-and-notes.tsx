import { alarmTitle } from '#components/alarms/alarm-words.ts'
import { useCorrection } from '#components/alarms/use-correction.ts'
import { DetailTitle } from '#components/console/detail/detail-frame.tsx'
import { Field, LongField } from '#components/ui/field.tsx'
import { onEnter } from '#components/ui/on-enter.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { CorrectionForm } from './correction-form.tsx'

/** What the alarm is called. */
export function TitleOf({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const correction = useCorrection(alarm, 'title')
  const { register, formState } = correction.form
  return (
    <CorrectionForm
      correction={correction}
      shown={(open) => (
        <div className="flex items-start gap-1">
          <DetailTitle>{alarmTitle(alarm, t)}</DetailTitle>
          {open}
        </div>
      )}
      said={(other) => alarmTitle(other, t)}
    >
      <Field
        label={t('alarms.form.field.title')}
        autoFocus
        dir="auto"
        autoComplete="off"
        problem={formState.errors.title?.message}
        {...register('title', { validate: (text) => text.trim() !== '' || t('alarms.form.titleNeeded') })}
      />
    </CorrectionForm>
  )
}

/** What is known of it, in any words. */
export function NotesOf({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const correction = useCorrection(alarm, 'description')
  const { register, formState } = correction.form
  const say = ({ description }: Alarm) => description?.trim() || t('alarms.overview.noNotes')
  return (
    <div className="mb-4">
      <CorrectionForm
        correction={correction}
        shown={(open) => (
          <div className="flex items-start gap-1">
            <p
              dir="auto"
              className={`min-w-0 flex-1 whitespace-pre-wrap break-words ${alarm.description ? '' : 'text-hint'}`}
            >
              {say(alarm)}
            </p>
            {open}
          </div>
        )}
        said={say}
      >
        <LongField
          label={t('alarms.form.field.description')}
          autoFocus
          dir="auto"
          rows={5}
          problem={formState.errors.description?.message}
          {...register('description')}
          onKeyDown={onEnter(() => void correction.save())}
        />
      </CorrectionForm>
    </div>
  )
}

/** What another system calls it. */
export function NumberOf({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const correction = useCorrection(alarm, 'externalId')
  const { register, formState } = correction.form
  const say = ({ externalId }: Alarm) => externalId ?? t('alarms.overview.noNumber')
  return (
    <CorrectionForm
      correction={correction}
      shown={(open) => (
        <span className="flex items-start gap-1">
          <bdi className={alarm.externalId ? '' : 'text-hint'}>{say(alarm)}</bdi>
          {open}
        </span>
      )}
      said={say}
    >
      <Field
        label={t('alarms.overview.number')}
        autoFocus
        dir="auto"
        autoComplete="off"
        problem={formState.errors.externalId?.message}
        {...register('externalId')}
      />
    </CorrectionForm>
  )
}
