import { useQuery } from '@tanstack/react-query'
import { actorName } from '#components/alarms/actor-name.ts'
import { useOwners } from '#components/alarms/owners-query.ts'
import { streamQuery, tagsQuery } from '#components/alarms/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import type { StreamEntry } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { TagName } from './timeline-alarm.ts'
import type { UserName } from './timeline-owner.ts'
import { timelineWords } from './timeline-words.ts'

/** What happened, the latest first. */
export function TimelineTab({ alarmId }: { alarmId: string }) {
  const { t, format } = useWords()
  const { data: entries, error } = useQuery(streamQuery(alarmId))
  const { data: tags } = useQuery(tagsQuery)
  const owners = useOwners()
  const userName = (id: string) => owners.find((owner) => owner.id === id)?.name
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
            <Happening entry={entry} tagName={tagName} userName={userName} />
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

type Names = { tagName: TagName; userName: UserName }

function Happening({ entry, tagName, userName }: Names & { entry: StreamEntry }) {
  const words = useWords()
  const { subject, text } = timelineWords(entry, words, tagName, userName)
  if (!subject) return <bdi>{text}</bdi>
  return words.t.rich('alarms.timeline.line', {
    subject,
    text,
    what: (what) => <span className="text-second">{what}</span>,
  })
}
