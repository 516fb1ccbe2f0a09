import { useQuery } from '@tanstack/react-query'
import type { Priority } from '#components/alarms/alarm-draft.ts'
import { tagsQuery } from '#components/alarms/queries.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'

const PRIORITIES: Priority[] = [1, 2, 3]
const DEFAULT: Priority = 2
const EDGE: Record<Priority, string> = { 1: 'border-s-late', 2: 'border-s-dispatched', 3: 'border-s-second' }

type Props = {
  given: Priority | null
  tags: string[]
  problem: string | undefined
  onChange: (to: Priority | null) => void
}

/** How urgent it is, always in sight: what somebody says, else what the tags say, and that nobody has said it. */
export function PriorityPicker({ given, tags, problem, onChange }: Props) {
  const { t } = useWords()
  const { data: all = [] } = useQuery(tagsQuery)
  const { priority, by } = priorityOfTags(all.filter(({ id }) => tags.includes(id)))
  const shown = given ?? priority ?? DEFAULT
  const note =
    given !== null
      ? t('alarms.priority.given')
      : by
        ? t.rich('alarms.priority.byTag', { tag: by, bdi: (words) => <bdi>{words}</bdi> })
        : t('alarms.priority.nobodySays', { priority: DEFAULT })
  return (
    <fieldset>
      <legend className="mb-1 text-meta text-second">{t('alarms.form.field.priority')}</legend>
      <div className="grid grid-cols-3 gap-1.5">
        {PRIORITIES.map((one) => (
          <label
            key={one}
            className={cn(
              'flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-edge border-s-4 px-2.5 focus-within:outline-2 focus-within:outline-focus',
              EDGE[one],
              one === shown ? 'bg-text font-bold text-page' : 'bg-page text-second hover:text-text',
              one === shown && given === null && 'border-dashed',
            )}
          >
            <input
              type="radio"
              name="priority"
              className="sr-only"
              checked={one === shown}
              onChange={() => onChange(one)}
              onClick={() => onChange(one)}
            />
            {t('alarms.priority.short', { priority: one })}
            <span className="min-w-0 truncate font-normal text-meta">{t(`alarms.priority.word.${one}`)}</span>
          </label>
        ))}
      </div>
      <p role="status" className="mt-1 flex flex-wrap items-baseline gap-x-2 text-hint text-meta">
        <span className={given === null && !by ? 'text-dispatched-word' : ''}>{note}</span>
        {given !== null && (
          <button type="button" className="underline underline-offset-2 hover:text-text" onClick={() => onChange(null)}>
            {t('alarms.priority.asTags')}
          </button>
        )}
      </p>
      {problem && <p className="mt-1 text-late-word text-meta">{problem}</p>}
    </fieldset>
  )
}

/** The highest of them, and which of them says so. */
function priorityOfTags(tags: readonly { name: string; priority: Priority | null }[]) {
  const highest = tags
    .filter((tag): tag is { name: string; priority: Priority } => tag.priority !== null)
    .toSorted((a, b) => a.priority - b.priority)[0]
  return { priority: highest?.priority ?? null, by: highest?.name ?? null }
}
