import { COUNTINGS, readCounted } from '#lib/dates/counted-date.ts'
import { readDate } from '#lib/dates/read-date.ts'
import { type DateOrder, isNoDate } from '#lib/dates/written-date.ts'
import type { DateForm } from './reading.ts'

const LONGEST = 80
/** So many cells are read to the end; a wrong day among the others leaves the column what it is. */
const CLOSELY = 500
const ORDERED = /^(\d{1,2})[/.-] ?(\d{1,2})[/.-] ?\d{2,4}(?!\d)/
const SHAPES: [form: DateForm, shape: RegExp][] = [
  ['iso', /^\d{4}[/.-]\d{1,2}[/.-]\d/],
  ['basic', /^(?:19|20)\d{6}(?!\d)/],
  ['month_name', /[a-z]{3}/i],
  ['dmy', ORDERED],
  ['mdy', ORDERED],
]
const FORMS: DateForm[] = [...SHAPES.map(([form]) => form), ...COUNTINGS]

/** Finds out about one column how its dates would be written, cell by cell. */
export function columnDates() {
  let [first, second, seen] = [0, 0, 0]
  let possible = FORMS
  /** Whether days or months come first where that matters; days do when nothing tells (facts C60). */
  const order = (): DateOrder => (second > 0 && first === 0 ? 'mdy' : 'dmy')
  return {
    count(cell: string): void {
      const text = cell.length > LONGEST ? 'too long' : cell.trim()
      if (text === '') return
      seen++
      if (possible.length > 0) possible = possible.filter((form) => canBe(text, form, seen > CLOSELY))
      const ordered = ORDERED.exec(text)
      if (Number(ordered?.[1] ?? 0) > 12) first++
      if (Number(ordered?.[2] ?? 0) > 12) second++
    },
    /** What all its cells are; null where they differ, or are none. */
    form(): DateForm | null {
      const [form = null] = seen === 0 ? [] : possible
      return form === 'dmy' || form === 'mdy' ? order() : form
    },
    order,
  }
}

/** `isKnown`: that its shape alone is looked at, where that says something. */
function canBe(text: string, form: DateForm, isKnown: boolean): boolean {
  const shape = SHAPES.find(([one]) => one === form)?.[1]
  if (!shape) return COUNTINGS.some((counting) => counting === form && readCounted(text, counting) !== undefined)
  if (!shape.test(text)) return false
  return (isKnown && form !== 'month_name') || !isNoDate(readDate(text, form === 'mdy' ? 'mdy' : 'dmy'))
}
