import { readersOf } from '#components/chat/unread.ts'
import { useErase } from '#components/chat/use-erase.ts'
import { useWords } from '#components/words/words-context.ts'
import type { AlarmMessage } from '#lib/contracts/team/alarm-chat.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { MessageItem } from '../outbox/respond-item.ts'
import type { Me } from './me.ts'

type Marks = Parameters<typeof readersOf>[0]['marks']
const BUBBLE = 'max-w-[85%] rounded-xl px-4 py-2.5 text-[17px] leading-6'

/** One message: whose, what, when it was written, and how many have read it. One's own words may be erased. */
export function ChatMessage({
  message,
  marks,
  me,
  alarm,
}: {
  message: AlarmMessage
  marks: Marks
  me: Me
  alarm: string
}) {
  const words = useWords()
  const { t, format } = words
  const { creator } = message
  const isOwn = (creator?.vehicle ?? creator?.member)?.id === me.id
  const name = (creator?.member ?? creator?.vehicle ?? creator?.key)?.name ?? t('respond.chat.centre')
  const readers = isOwn ? readersOf({ marks }, message.id, me.id) : 0
  const erase = useErase(alarm, message.id)
  return (
    <li className={`grid ${isOwn ? 'justify-items-end' : 'justify-items-start'}`}>
      <p className="px-1 text-[14px] text-second">
        {lineOf([isOwn ? null : name, format.hour(Date.parse(message.sentAt))], words)}
      </p>
      <p className={`${BUBBLE} whitespace-pre-line ${isOwn ? 'bg-scene text-ink' : 'bg-raised'}`} dir="auto">
        {message.text ?? <i>{t('respond.chat.erased')}</i>}
      </p>
      {isOwn && (
        <p className="flex items-center gap-3 px-1 text-[14px] text-second">
          {t('respond.chat.readBy', { count: readers })}
          {message.text !== null && me.kind === 'member' && (
            <button
              type="button"
              className="min-h-11 underline"
              disabled={erase.isPending}
              onClick={() => erase.mutate()}
            >
              {t('respond.chat.erase')}
            </button>
          )}
        </p>
      )}
    </li>
  )
}

/** One that is not with the server yet. */
export function WaitingMessage({ item }: { item: MessageItem }) {
  const { t } = useWords()
  return (
    <li className="grid justify-items-end">
      <p className={`${BUBBLE} whitespace-pre-line border-2 border-edge border-dashed`} dir="auto">
        {item.text}
      </p>
      <p className="px-1 text-[14px] text-second">
        {item.refused === null ? t('respond.chat.waiting') : <bdi>{item.refused}</bdi>}
      </p>
    </li>
  )
}
