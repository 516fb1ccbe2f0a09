/** The clock's part of a date: hour, minute, second, and thousandths of each next; none where no time is said. */
export type Clock = { time: number[]; zone: string | null }

const HOURS = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([ap])\.? ?m\.?)?/i
/** As ISO 8601 has it without its colons. */
const BASIC = /^(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(?![\d:])/
const ZONE = /^ ?(?:(Z|UTC|GMT|UT)?([+-])(\d{1,2})(?::?(\d{2}))?|(Z|UTC|GMT|UT))$/i
/** What mail still says (RFC 5322, 4.3). */
const AMERICAN: Record<string, string> = {
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
}
/** Behind an offset people and programs say once more which zone that is: `+0300 (EEST)`. */
const REMARK = / ?\([^()]{1,40}\)$/

/** `05:04`, `5:04:00.123 pm`, `050400`, each with or without a zone: `Z`, `UTC`, `+00`, `+0530`, `GMT-03:00`, `EST`. */
export function readClock(text: string): Clock | undefined {
  const found = HOURS.exec(text) ?? BASIC.exec(text)
  if (!found) return undefined
  const time = timeOf(found)
  const zone = zoneOf(text.slice(found[0].length).replace(REMARK, ''))
  return time && zone !== undefined ? { time, zone } : undefined
}

function timeOf([, hours, minutes = '0', seconds = '0', fraction, half]: RegExpExecArray): number[] | undefined {
  const hour = half === undefined ? Number(hours) : hourOf24(Number(hours), half)
  const [minute, second] = [Number(minutes), Number(seconds)]
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const time = [hour, minute, Math.min(second, 59)] // a leap second, as in RFC 3339
  return fraction === undefined ? time : [...time, ...thousandths(fraction)]
}

const thousandths = (fraction: string) => [0, 3, 6].map((at) => Number(fraction.padEnd(9, '0').slice(at, at + 3)))

/** 12 AM is midnight; an hour that is none of twelve becomes one that is none at all. */
const hourOf24 = (hour: number, half: string) =>
  hour < 1 || hour > 12 ? 24 : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)

/** Null where none is said; undefined where what is said is none. */
function zoneOf(rest: string): string | null | undefined {
  if (rest === '') return null
  const named = AMERICAN[rest.trim().toUpperCase()]
  if (named) return named
  const found = ZONE.exec(rest)
  if (!found) return undefined
  const [, , sign, hours, minutes = '00'] = found
  if (hours === undefined) return 'UTC'
  return Number(hours) < 24 && Number(minutes) < 60 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined
}
