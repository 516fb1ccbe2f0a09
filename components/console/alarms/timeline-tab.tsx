import { useQuery } from '@tanstack/react-query'
import { actorName } from '#components/alarms/actor-name.ts'
import { streamQuery } from '#components/alarms/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import { clockTime } from '#lib/time/clock-time.ts'
import { timelineWords } from './timeline-words.ts'

/** What happened, the latest first. */
export function TimelineTab({ alarmId }: { alarmId: string }) {
  const { t } = useWords()
  const { data: entries, error } = useQuery(streamQuery(alarmId))
  if (!entries) return <p className="px-4 py-3 text-second">{error ? error.message : 'Reading…'}</p>
  return (
    <ol className="py-2">
      {entries.map((entry) => {
        const { subject, text } = timelineWords(entry, t)
        return (
          <li key={entry.id} className="grid grid-cols-[60px_1fr] gap-x-2.5 px-4 py-[5px] text-[13px]">
            <time dateTime={entry.createdAt} className="text-hint">
              {clockTime(Date.parse(entry.createdAt))}
            </time>
            <span className="break-words">
              {subject && <>{subject} </>}
              <span className={subject ? 'text-second' : ''}>{text}</span>
              <span className="text-hint"> · {actorName(entry.actor)}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
