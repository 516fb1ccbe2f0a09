import { Check, X } from 'lucide-react'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { TeamTest } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'

/** What the newest test has shown: how many were reached and how fast, and who was not and why. */
export function LastTest({ test }: { test: TeamTest | null }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  if (!test) return <p className="text-second">{t('settings.alerting.test.nobodyYet')}</p>
  const { createdAt, called, reached, secondsToHalf, secondsToLast, notReached } = test
  const took = (seconds: number | null, key: 'half' | 'all') =>
    seconds === null ? null : t(`settings.alerting.test.${key}`, { time: format.age(seconds * 1000) })
  const Icon = notReached.length === 0 ? Check : X
  return (
    <>
      <p className="flex items-center gap-2 font-semibold">
        <Icon size={16} aria-hidden className={notReached.length === 0 ? 'text-free-word' : 'text-late-word'} />
        {t('settings.alerting.test.last', { when: format.when(Date.parse(createdAt), now), reached, called })}
      </p>
      <p className="text-second">{lineOf([took(secondsToHalf, 'half'), took(secondsToLast, 'all')], words)}</p>
      {notReached.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">
            {t('settings.alerting.test.notReached')} {notReached.length}
          </h3>
          <ul aria-label={t('settings.alerting.test.notReached')}>
            {notReached.map((one) => (
              <li key={one.id} className="flex min-h-8 flex-wrap items-center gap-x-3 border-line border-b py-1">
                <bdi className="min-w-0 flex-1 basis-40 truncate">{one.name}</bdi>
                <WhyNot {...one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function WhyNot({ channel, state, reason }: TeamTest['notReached'][number]) {
  const words = useWords()
  const { t } = words
  if (channel === null) return <span className="text-late-word text-meta">{t('settings.alerting.test.noChannel')}</span>
  return (
    <span className="text-meta text-second">
      {lineOf([t(`called.channel.${channel}`), state && t(`respond.channels.state.${state}`), reason], words)}
    </span>
  )
}
