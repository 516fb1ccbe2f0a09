import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { chatQuery } from '#components/chat/chat-query.ts'
import { unreadOf } from '#components/chat/unread.ts'
import { useReadChat } from '#components/chat/use-read-chat.ts'
import { useMay, useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { ChatLine } from './chat-line.tsx'
import { WriteToCrew } from './write-to-crew.tsx'

/** What the control centre and the members write to each other about one alarm. What is shown here is read. */
export function ChatTab({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const end = useRef<HTMLDivElement>(null)
  const { data: chat, error } = useQuery(chatQuery(alarm.id))
  const newest = chat?.messages.at(-1)?.id
  useReadChat(alarm.id, newest)
  useEffect(() => {
    if (newest) end.current?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  const mayWrite = useMay('alarms:update')
  if (!chat) return <p className="px-4 py-3 text-second">{error ? sentenceOf(error, t) : t('shared.reading')}</p>
  return (
    <>
      <ol className="grid gap-2 px-4 py-3">
        {chat.messages.map((message) => (
          <ChatLine key={message.id} alarmId={alarm.id} message={message} marks={chat.marks} />
        ))}
        {chat.messages.length === 0 && <li className="text-second">{t('respond.chat.empty')}</li>}
      </ol>
      {mayWrite && <WriteToCrew alarmId={alarm.id} />}
      <div ref={end} />
    </>
  )
}

/** How many messages wait to be read by who sits here; nothing where there are none. */
export function UnreadCount({ alarmId }: { alarmId: string }) {
  const { t } = useWords()
  const session = useSession()
  const { data: chat } = useQuery(chatQuery(alarmId))
  const count = chat && session ? unreadOf(chat, session.member?.id ?? null) : 0
  if (count === 0) return null
  return (
    <b className="ms-1.5 rounded bg-enroute px-1.5 font-semibold text-ink text-meta">
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t('respond.chat.unread', { count })}</span>
    </b>
  )
}
