import { useQuery } from '@tanstack/react-query'
import { useNow } from '#components/live/now.ts'
import { strengthQuery } from '#components/strength/strength-query.ts'
import { shortNotes, strengthRows, totalsOf } from '#components/strength/strength-rows.ts'
import { useWords } from '#components/words/words-context.ts'
import { Card } from '../../ui/card.tsx'
import { AskTeam } from './ask-team.tsx'
import { RoleRow } from './role-row.tsx'
import { ShortLine } from './short-line.tsx'
import { TimeAxis } from './time-axis.tsx'

const MINUTE_MS = 60_000

/** Who can come against who is needed: now in squares, the next 24 hours as a bar. Nothing where no vehicle needs anybody. */
export function StrengthCard() {
  const { t, format } = useWords()
  const { data } = useQuery(strengthQuery)
  const now = Math.floor(useNow() / MINUTE_MS) * MINUTE_MS
  if (!data) return null
  const from = Math.max(now, Date.parse(data.from))
  const rows = strengthRows(data, from)
  if (rows.length === 0) return null
  const { available, needed } = totalsOf(data)
  const note = t('respond.strength.note', { count: available, needed: format.number(needed) })
  return (
    <Card title={t('respond.strength.title')} note={note}>
      <TimeAxis from={from} to={Date.parse(data.to)} />
      <ul className="grid gap-2.5 sm:gap-1.5">
        {rows.map((row) => (
          <RoleRow key={row.role ?? ''} row={row} />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2.5 border-line border-t pt-3 text-[15px]">
        <p className="flex min-w-56 flex-1 items-start gap-2.5">
          <ShortLine strength={data} now={from} />
        </p>
        <AskTeam notes={shortNotes(data, from)} now={from} />
      </div>
    </Card>
  )
}
