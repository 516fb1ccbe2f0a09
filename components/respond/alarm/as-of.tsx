import { useConnection } from '#components/live/connection-pill.tsx'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'

/** Without a connection: how old what is shown is. */
export function AsOf({ readAt }: { readAt: number }) {
  const { t, format } = useWords()
  const { tone } = useConnection()
  const now = useNow()
  if (tone === 'live' || readAt === 0 || now - readAt < 5000) return null
  return (
    <p
      role="status"
      className="rounded-lg border-2 border-text bg-text px-4 py-2.5 font-semibold text-[16px] text-page"
    >
      {t('respond.alarm.asOf', { time: format.hour(readAt), age: format.age(now - readAt) })}
    </p>
  )
}
