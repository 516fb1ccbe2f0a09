import { useQuery } from '@tanstack/react-query'
import { tagsQuery } from '#components/alarms/queries.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'

type Props = { chosen: string[]; problem: string | undefined; onChange: (tags: string[]) => void }

/** The team's tags, any number of them; one with a priority says so. */
export function TagPicker({ chosen, problem, onChange }: Props) {
  const { t } = useWords()
  const tags = useQuery(tagsQuery).data ?? []
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((tag) => tag !== id) : [...chosen, id])
  if (tags.length === 0) return null
  return (
    <fieldset>
      <legend className="mb-1 text-meta text-second">{t('alarms.tags')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {tags.map(({ id, name, color, priority }) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen.includes(id)}
            onClick={() => toggle(id)}
            className={cn(
              'flex items-center gap-1.5 rounded-full border px-2.5 text-meta min-h-8',
              chosen.includes(id) ? 'border-text bg-text text-page' : 'border-edge text-second hover:text-text',
            )}
          >
            <i aria-hidden className="size-2 rounded-[2px]" style={{ background: color }} />
            {name}
            {priority && <b className="font-semibold">{t('alarms.priority.short', { priority })}</b>}
          </button>
        ))}
      </div>
      {problem && <p className="mt-1 text-late-word text-meta">{problem}</p>}
    </fieldset>
  )
}
