import { Enough } from '#components/strength/enough.tsx'
import type { StrengthRow } from '#components/strength/strength-rows.ts'
import { useWords } from '#components/words/words-context.ts'
import { RoleBar } from './role-bar.tsx'
import { ROW } from './row-columns.ts'

/** More squares than these say nothing more: the number stands beside them. */
const MOST_MORE = 3
const MOST_COUNTED = 8

/** One role: its squares, "1 of 2", the word, and its next 24 hours. */
export function RoleRow({ row }: { row: StrengthRow }) {
  const { t, format } = useWords()
  const { role, available, needed, missing } = row
  return (
    <li className={ROW}>
      <b dir="auto" className="truncate text-[16px]">
        {role ?? t('respond.strength.anyRole')}
      </b>
      <Squares {...row} />
      <span className="text-[16px] text-second tabular-nums max-sm:col-start-2 max-sm:row-start-1 max-sm:me-28 max-sm:text-end">
        {t('respond.strength.of', { available: format.number(available), needed: format.number(needed) })}
      </span>
      <span
        className={`flex items-center gap-2 text-[16px] max-sm:col-start-2 max-sm:row-start-1 max-sm:ms-auto max-sm:w-26 ${missing > 0 ? 'font-bold text-dispatched-word' : 'text-second'}`}
      >
        <Enough isShort={missing > 0} />
        {missing > 0 ? t('respond.strength.short', { count: format.number(missing) }) : t('respond.strength.enough')}
      </span>
      <RoleBar row={row} />
    </li>
  )
}

function Squares({ counted, more, missing }: StrengthRow) {
  const kinds = [
    ['border-outline bg-free', Math.min(counted, MOST_COUNTED)],
    ['border-free-word', Math.min(more, MOST_MORE)],
    ['border-dashed border-dispatched-word', Math.min(missing, MOST_COUNTED)],
  ] as const
  return (
    <span aria-hidden className="flex flex-wrap gap-1 max-sm:row-start-2">
      {kinds.map(([look, count]) =>
        Array.from({ length: count }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one square is like the next
          <i key={`${look}${n}`} className={`size-4 rounded-[3px] border-2 ${look}`} />
        )),
      )}
    </span>
  )
}
