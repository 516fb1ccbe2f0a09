import { actorName } from '#components/alarms/actor-name.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import type { StreamEntry } from '#lib/client/model.ts'
import type { TagName } from './timeline-alarm.ts'
import type { UserName } from './timeline-owner.ts'
import type { Reaches } from './timeline-reaches.ts'
import { timelineWords } from './timeline-words.ts'
import { UndoInTimeline } from './undo-in-timeline.tsx'

type Props = {
  entry: StreamEntry
  /** What has undone it. */
  undoing: StreamEntry | undefined
  reaches: Reaches
  tagName: TagName
  userName: UserName
}

/** When, what, by whom; struck through where it is undone, which says who did that. */
export function TimelineRow({ entry, undoing, reaches, tagName, userName }: Props) {
  const words = useWords()
  const { t, format } = words
  const { subject, text } = timelineWords(entry, words, tagName, userName)
  const isUndone = entry.undoneBy !== null
  return (
    <li className="grid grid-cols-[60px_1fr_auto] items-start gap-x-2.5 px-4 py-[5px] text-[13px]">
      <time dateTime={entry.createdAt} className="text-hint">
        {format.clock(Date.parse(entry.createdAt))}
      </time>
      <span className="break-words">
        {entry.undoes !== null && <span className="text-second">{t('undo.entry')} · </span>}
        <span className={cn(isUndone && 'text-second line-through')}>
          <Happening subject={subject} text={text} />
        </span>
        <span className="text-hint">
          {' · '}
          <bdi>{actorName(entry.actor)}</bdi>
        </span>
        {isUndone && (
          <span className="text-second">
            {' · '}
            {undoing ? t('undo.undoneBy', { who: actorName(undoing.actor) }) : t('undo.undone')}
          </span>
        )}
      </span>
      <UndoInTimeline entry={entry} text={[subject, text].filter(Boolean).join(' ')} reaches={reaches} />
    </li>
  )
}

function Happening({ subject, text }: { subject: string | null; text: string }) {
  const { t } = useWords()
  if (!subject) return <bdi>{text}</bdi>
  return t.rich('alarms.timeline.line', {
    subject,
    text,
    what: (what) => <span className="text-second">{what}</span>,
  })
}
