import { authorOf, readersOf } from '#components/chat/unread.ts'
import { useErase } from '#components/chat/use-erase.ts'
import { useMay, useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { AlarmMessage } from '#lib/contracts/team/alarm-chat.ts'
import { lineOf } from '#lib/words/line-of.ts'

type Props = { alarmId: string; message: AlarmMessage; marks: Parameters<typeof readersOf>[0]['marks'] }

/** One message: whose, when it was written, how many have read it. Its words can be erased here, whoever wrote them. */
export function ChatLine({ alarmId, message, marks }: Props) {
  const words = useWords()
  const { t, format } = words
  const me = useSession()?.member?.id ?? null
  const mayErase = useMay('alarms:update')
  const erase = useErase(alarmId, message.id)
  const { creator, text, sentAt } = message
  const isOurs = authorOf(creator) === me
  const name = (creator?.member ?? creator?.vehicle ?? creator?.key)?.name ?? t('respond.chat.centre')
  return (
    <li className={isOurs ? 'ms-10' : 'me-10'}>
      <p className="text-meta text-second">{lineOf([name, format.hour(Date.parse(sentAt))], words)}</p>
      <p
        dir="auto"
        className={`whitespace-pre-line break-words rounded-md px-3 py-1.5 ${isOurs ? 'bg-scene text-ink' : 'bg-raised'}`}
      >
        {text ?? <i>{t('respond.chat.erased')}</i>}
      </p>
      <p className="flex items-center gap-3 text-meta text-second">
        {isOurs && t('respond.chat.readBy', { count: readersOf({ marks }, message.id, me) })}
        {mayErase && text !== null && (
          <button
            type="button"
            className="ms-auto min-h-6 underline"
            disabled={erase.isPending}
            onClick={() => erase.mutate()}
          >
            {t('respond.chat.erase')}
          </button>
        )}
      </p>
    </li>
  )
}
