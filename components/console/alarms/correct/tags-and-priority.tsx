import { useCorrection } from '#components/alarms/use-correction.ts'
import { PriorityPicker } from '#components/console/alarms/priority-picker.tsx'
import { TagPicker } from '#components/console/alarms/tag-picker.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { CorrectionForm } from './correction-form.tsx'

/** How urgent it is, and who says so. */
export function PriorityOf({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const correction = useCorrection(alarm, 'priority')
  const { watch, setValue, formState } = correction.form
  const say = ({ priority }: Alarm) => t('alarms.priority.long', { priority })
  return (
    <CorrectionForm
      correction={correction}
      shown={(open) => (
        <div className="flex items-center gap-1 text-[13px]">
          <b className="font-semibold">{say(alarm)}</b>
          {alarm.priorityFrom === 'default' && (
            <span className="text-dispatched-word">{t('alarms.priority.nobodySaid')}</span>
          )}
          {open}
        </div>
      )}
      said={say}
    >
      <PriorityPicker
        given={watch('priority')}
        tags={watch('tags')}
        problem={formState.errors.priority?.message}
        onChange={(to) => setValue('priority', to, { shouldDirty: true })}
      />
    </CorrectionForm>
  )
}

/** What kind of alarm it is. */
export function TagsOf({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const correction = useCorrection(alarm, 'tags')
  const { watch, setValue, formState } = correction.form
  const tags = alarm.tags
  if (!tags) return null
  return (
    <CorrectionForm
      correction={correction}
      shown={(open) => (
        <div className="flex items-center gap-1.5">
          {tags.length === 0 && <span className="text-[13px] text-hint">{t('alarms.noTags')}</span>}
          <TagList tags={tags} />
          {open}
        </div>
      )}
      said={(other) => other.tags?.map(({ name }) => name).join(', ') || t('alarms.noTags')}
    >
      <TagPicker
        chosen={watch('tags')}
        problem={formState.errors.tags?.message}
        onChange={(to) => setValue('tags', to, { shouldDirty: true })}
      />
    </CorrectionForm>
  )
}

function TagList({ tags }: { tags: NonNullable<Alarm['tags']> }) {
  const { t } = useWords()
  if (tags.length === 0) return null
  return (
    <ul aria-label={t('alarms.tags')} className="flex flex-wrap gap-1.5">
      {tags.map(({ id, name, color }) => (
        <li
          key={id}
          className="flex items-center gap-1.5 rounded-full border border-line px-[9px] text-meta text-second leading-[18px]"
        >
          <i aria-hidden className="size-2 rounded-[2px]" style={{ background: color }} />
          {name}
        </li>
      ))}
    </ul>
  )
}
