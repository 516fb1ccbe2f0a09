import { COUNTINGS, type Counting, readCounted } from '#lib/dates/counted-date.ts'
import { readDate } from '#lib/dates/read-date.ts'
import { type DateOrder, isNoDate, type WrittenDate } from '#lib/dates/written-date.ts'
import type { ImportOptions } from './csv-import.ts'
import type { DateForm, Reading } from './reading.ts'

/** How the dates of one column are read. `form` is set where numbers count time, or where somebody says what the cells are. */
export type HowDates = { order: DateOrder; form: DateForm | null }

const isCounting = (form: DateForm | null | undefined): form is Counting => COUNTINGS.some((one) => one === form)
const isOrder = (form: DateForm | null | undefined): form is DateOrder => form === 'dmy' || form === 'mdy'

/**
 * How the dates of a column are read: as whoever imports says (for this column, or of all what comes first), else as the
 * column as a whole shows.
 */
export function howDates(
  i: number,
  { dateForms, dateOrders }: Pick<Reading, 'dateForms' | 'dateOrders'>,
  said: Pick<ImportOptions, 'dates' | 'dateOrder'>,
): HowDates {
  const named = said.dates?.[i] ?? null
  const form = named ?? dateForms?.[i] ?? null
  const order = isOrder(named) ? named : (said.dateOrder ?? dateOrders[i] ?? 'dmy')
  return { order, form: isCounting(form) ? form : null }
}

/** The date in a cell. */
export function readCellDate(text: string, { order, form }: HowDates): WrittenDate | undefined {
  if (isCounting(form)) return readCounted(text, form)
  const read = readDate(text, order)
  return isNoDate(read) ? undefined : read
}

const COUNTED: Record<Counting, string> = {
  excel: 'days as spreadsheets count them',
  epoch_seconds: 'seconds since 1970',
  epoch_ms: 'milliseconds since 1970',
}
/** What a cell is not. */
export const noDate = ({ order, form }: HowDates): string =>
  `is no date (${isCounting(form) ? COUNTED[form] : `${order === 'dmy' ? 'day' : 'month'} first`})`
