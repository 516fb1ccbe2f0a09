import { monthNamed } from '#lib/dates/month-names.ts'

const TIME = '(?<h>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)'
/** The three forms of a date in HTTP (RFC 9110, 5.6.7), all of them in UTC. */
const FORMS = [
  new RegExp(`^[a-z]{3}, (?<day>\\d{1,2}) (?<month>[a-z]{3}) (?<year>\\d{4}) ${TIME} (GMT|UTC)$`, 'i'),
  new RegExp(`^[a-z]{6,9}, (?<day>\\d\\d)-(?<month>[a-z]{3})-(?<year>\\d\\d) ${TIME} (GMT|UTC)$`, 'i'),
  new RegExp(`^[a-z]{3} (?<month>[a-z]{3}) {1,2}(?<day>\\d{1,2}) ${TIME} (?<year>\\d{4})$`, 'i'),
]

/**
 * What `Retry-After` says, in seconds from now: a number of them, or a date of HTTP, of which a past one is 0. Undefined
 * where it says neither. Whoever waits sets a bound: it may be years.
 */
export function retryAfter(header: string | string[] | null | undefined, now: Date): number | undefined {
  const given = (Array.isArray(header) ? header[0] : header)?.trim() ?? ''
  if (/^\d+$/.test(given)) return Number(given)
  const at = dateOf(given, now)
  return at === undefined ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}

function dateOf(given: string, now: Date): number | undefined {
  const found = FORMS.map((form) => form.exec(given)?.groups).find(Boolean)
  if (!found) return undefined
  const { day, month, year, h, m, s } = found
  const [monthNumber, date] = [monthNamed(month!), Number(day)] // safe: each form has all groups
  const at = new Date(Date.UTC(fullYear(year!, now), (monthNumber ?? 0) - 1, date, Number(h), Number(m), Number(s)))
  const isInCalendar =
    monthNumber !== undefined && at.getUTCDate() === date && Number(h) < 24 && Number(m) < 60 && Number(s) <= 60
  return isInCalendar ? at.getTime() : undefined
}

/** Two digits that would be more than fifty years ahead are of the century before. */
function fullYear(year: string, now: Date): number {
  if (year.length === 4) return Number(year)
  const thisYear = now.getUTCFullYear()
  const full = thisYear - (thisYear % 100) + Number(year)
  return full > thisYear + 50 ? full - 100 : full
}
