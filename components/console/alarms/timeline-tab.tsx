import { useQuery } from '@tanstack/react-query'
import { useOwners } from '#components/alarms/owners-query.ts'
import { streamQuery, tagsQuery } from '#components/alarms/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { reachesOf } from './timeline-reaches.ts'
import { TimelineRow } from './timeline-row.tsx'

/** What happened, the latest first. */
export function TimelineTab({ alarmId }: { alarmId: string }) {
  const { t } = useWords()
  const { data: entries, error } = useQuery(streamQuery(alarmId))
  const { data: tags } = useQuery(tagsQuery)
  const owners = useOwners()
  const userName = (id: string) => owners.find((owner) => owner.id === id)?.name
  const tagName = (id: string) => tags?.find((tag) => tag.id === id)?.name
  if (!entries) return <p className="px-4 py-3 text-second">{error ? sentenceOf(error, t) : t('shared.reading')}</p>
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return (
    <ol className="py-2">
      {entries.map((entry) => (
        <TimelineRow
          key={entry.id}
          entry={entry}
          undoing={byId.get(entry.undoneBy ?? '')}
          reaches={reachesOf(entry, entries)}
          tagName={tagName}
          userName={userName}
        />
      ))}
    </ol>
  )
}
