import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../viewer.ts'
import { isEditableBy } from './filter-rights.ts'
import type { Span } from './post-filter.ts'

/** A time of `p` as this viewer is shown it: the day alone, where the form says no more of it. */
export function shownTime(column: string, hidingForms: number[], viewer: Viewer): RawBuilder<unknown> {
  const time = sql`p.${sql.ref(column)}`
  if (hidingForms.length === 0) return time
  const isHidden = sql`p.form_id = any(${hidingForms}::int[]) and not ${isEditableBy(viewer)}`
  return sql`case when ${isHidden} then date_trunc('day', ${time}, 'UTC') else ${time} end`
}

/** Both ends count. Times are printed to the second, so a whole second belongs to its end. */
export function spanning(time: RawBuilder<unknown>, span: Span | undefined): RawBuilder<unknown>[] {
  const [from, to] = [span?.from, span?.to]
  return [
    ...(from ? [sql`${time} >= date_trunc('second', ${from}::timestamptz)`] : []),
    ...(to ? [sql`${time} < date_trunc('second', ${to}::timestamptz) + interval '1 second'`] : []),
  ]
}
