import { ArrowDown } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { outboxStore } from '#components/reports/outbox.ts'
import { useFollowEnd } from '#components/reports/use-follow-end.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Report, ReportMessage } from '#lib/client/model.ts'
import { ChatMessage } from './chat-message.tsx'
import { OutgoingMessage } from './outgoing-message.tsx'

type Props = { report: Report; messages: ReportMessage[] | undefined }

/** What the citizen and the centre have told each other, by day; what is new comes in at the end and moves nothing else. */
export function Chat({ report, messages = [] }: Props) {
  const { t } = useWords()
  const outgoing = useStore(outboxStore, (state) => state.outgoing).filter(({ reportId }) => reportId === report.id)
  const all = [...firstWords(report), ...messages]
  const { list, isBehind, goToEnd, onScroll } = useFollowEnd(all.length + outgoing.length)
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={list}
        role="log"
        aria-label={t('reports.chat.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keys
        tabIndex={0}
        onScroll={onScroll}
        className="flex h-full flex-col gap-2 overflow-y-auto px-4 py-3 -outline-offset-2"
      >
        {all.length === 0 && <p className="text-second">{t('reports.chat.empty')}</p>}
        {all.map((message, i) => (
          <Fragment key={message.id}>
            <DayOf at={message.createdAt} before={all[i - 1]?.createdAt} />
            <ChatMessage message={message} />
          </Fragment>
        ))}
        {outgoing.map((message) => (
          <OutgoingMessage key={message.key} message={message} />
        ))}
      </div>
      {isBehind && (
        <Button size="small" className="absolute end-4 bottom-2" onClick={goToEnd}>
          {t('reports.chat.toNew')} <ArrowDown size={14} aria-hidden />
        </Button>
      )}
    </div>
  )
}

/** What the report said when it came in, as the chat's beginning. */
function firstWords({ description, createdAt }: Report): ReportMessage[] {
  if (!description?.trim()) return []
  return [{ id: 0, createdAt, side: 'citizen', text: description, label: null, creator: null, photos: [] }]
}

function DayOf({ at, before }: { at: string; before: string | undefined }): ReactNode {
  const { format } = useWords()
  const day = format.day(Date.parse(at), Date.now())
  if (before !== undefined && format.day(Date.parse(before), Date.now()) === day) return null
  return <p className="text-center text-hint text-tiny uppercase tracking-[0.700px]">{day}</p>
}
