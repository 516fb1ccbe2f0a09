import { useWords } from '#components/words/words-context.ts'
import { ROW } from './row-columns.ts'

const HOUR_MS = 3_600_000
const EVERY = 6

/** The hours over the bars; for those who see them, as the bars say their times. */
export function TimeAxis({ from, to }: { from: number; to: number }) {
  const { t, format } = useWords()
  const first = Math.ceil(from / HOUR_MS) * HOUR_MS
  const hours = Array.from({ length: 3 }, (_, n) => first + (n + 1) * EVERY * HOUR_MS).filter((at) => at < to)
  return (
    <div aria-hidden className={`${ROW} text-[13px] text-second`}>
      <span className="relative col-start-2 h-5 sm:col-start-5">
        <span className="absolute start-0">{t('respond.strength.now')}</span>
        {hours.map((at) => (
          <span
            key={at}
            className="absolute -translate-x-1/2 tabular-nums rtl:translate-x-1/2"
            style={{ insetInlineStart: `${((at - from) / (to - from)) * 100}%` }}
          >
            {format.hour(at)}
          </span>
        ))}
      </span>
    </div>
  )
}
