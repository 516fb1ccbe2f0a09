import type { StrengthRow } from '#components/strength/strength-rows.ts'
import { useWords } from '#components/words/words-context.ts'
import { BAR } from './row-columns.ts'

const HATCHED =
  'bg-[repeating-linear-gradient(135deg,var(--color-dispatched-word)_0_2px,transparent_2px_5px)] border-2 border-dispatched-word'

/** The next 24 hours of one role, hatched where it falls short. Read aloud it is the times. */
export function RoleBar({ row: { gaps } }: { row: StrengthRow }) {
  const { t, format } = useWords()
  const said = gaps.map(({ fromMs, toMs }) =>
    t('respond.strength.gap', { from: format.hour(fromMs), to: format.hour(toMs) }),
  )
  const percent = (share: number) => `${share * 100}%`
  return (
    <span role="img" aria-label={said.join(', ') || t('respond.strength.enoughAll')} className={BAR}>
      <i className="absolute inset-x-0 top-[6px] h-1.5 rounded-full bg-free/40" />
      {gaps.map(({ start, length, fromMs }) => (
        <i
          key={fromMs}
          className={`absolute inset-y-0 min-w-1.5 rounded-[3px] bg-panel ${HATCHED}`}
          style={{ insetInlineStart: percent(start), width: percent(length) }}
        />
      ))}
    </span>
  )
}
