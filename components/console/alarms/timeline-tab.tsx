import { useQuery } from '@tanstack/react-query'
import { actorName } from '#components/alarms/actor-name.ts'
import { streamQuery, tagsQuery } from '#components/alarms/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import type { StreamEntry } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { TagName } from './timeline-alarm.ts'
import { timelineWords } from './timeline-words.ts'

/** What happened, the latest first. */
export function TimelineTab({ alarmId }: { alarmId: string }) {
  const { t, format } = useWords()
  const { data: entries, error } = useQuery(streamQuery(alarmId))
  const { data: tags } = useQuery(tagsQuery)
  const tagName = (id: string) => tags?.find((tag) => tag.id === id)?.name
  if (!entries) return <p className="px-4 py-3 text-second">{error ? sentenceOf(error, t) : t('shared.reading')}</p>
  return (
    <ol className="py-2">
      {entries.map((entry) => (
        <li key={entry.id} className="grid grid-cols-[60px_1fr] gap-x-2.5 px-4 py-[5px] text-[13px]">
          <time dateTime={entry.createdAt} className="text-hint">
            {format.clock(Date.parse(entry.createdAt))}
          </time>
          <span className="break-words">
            <Happening entry={entry} tagName={tagName} />
            <span className="text-hint">
              {' · '}
              <bdi>{actorName(entry.actor)}</bdi>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Happening({ entry, tagName }: { entry: StreamEntry; tagName: TagName }) {
  const words = useWords()
  const { subject, text } = timelineWords(entry, words, tagName)
  if (!subject) return <bdi>{text}</bdi>
  return words.t.rich('alarms.timeline.line', {
    subject,
    text,
    what: (what) => <span className="text-second">{what}</span>,
  })
}
