import { elapsed } from '../time/elapsed.ts'
import type { Translate } from './translate.ts'

/** Times, dates and measures as the readers of one language write them. Times are Unix ms, by this desk's time zone. */
export type Formats = {
  /** "03:14:27" */
  clock: (ms: number) => string
  /** "03:14" */
  hour: (ms: number) => string
  /** "Today", or "Sun, 22 Nov 2026". */
  day: (ms: number, nowMs: number) => string
  /** When, as short as it is plain: "18:00" today, "Mon 18:00" within six days, else "5 Dec, 18:00". */
  when: (ms: number, nowMs: number) => string
  /** "Mon" for 1, "Sun" for 7. */
  weekday: (day: number) => string
  /** How old: "3 s", "14 min", "5 h", "2 d". Never negative: clocks differ a little. */
  age: (ms: number) => string
  /** Since when: "04:52", "1:14:03", and from two days on "3 d". */
  elapsed: (sinceMs: number, nowMs: number) => string
  /** "640 m", "3.2 km", "48 km" */
  distance: (metres: number) => string
  /** How exact a place is: "±12 m", "±1.4 km" */
  accuracy: (metres: number) => string
  /** "61 km/h" */
  speed: (kmh: number) => string
  /** "1,240" */
  number: (n: number) => string
  /** "P1, P2 and P3", or with `or`. */
  list: (parts: readonly string[], joined?: 'and' | 'or') => string
}

/** `tag`: whose habits; 12 or 24 hours, separators and digits are Intl's answer to it. */
export function formatsOf(tag: string, t: Translate): Formats {
  const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const
  const clock = new Intl.DateTimeFormat(tag, { ...hourAndMinute, second: '2-digit' })
  const hour = new Intl.DateTimeFormat(tag, hourAndMinute)
  const date = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const day = (ms: number) => date.format(ms)
  const number = new Intl.NumberFormat(tag)
  const speed = unit(tag, 'kilometer-per-hour', 0) // made once: making one takes longer than drawing what it says
  return {
    clock: (ms) => clock.format(ms),
    hour: (ms) => hour.format(ms),
    day: (ms, nowMs) => (day(ms) === day(nowMs) ? t('shared.today') : day(ms)),
    when: whensOf(tag, hour),
    weekday: weekdaysOf(tag),
    age: (ms) => ageText(Math.max(0, Math.floor(ms / 1000)), t),
    elapsed: (sinceMs, nowMs) =>
      nowMs - sinceMs < TWO_DAYS_MS ? elapsed(sinceMs, nowMs) : t('shared.units.days', { n: daysIn(nowMs - sinceMs) }),
    distance: distancesOf(tag),
    accuracy: accuraciesOf(tag),
    speed: (kmh) => speed.format(kmh),
    number: (n) => number.format(n),
    list: (parts, joined = 'and') =>
      new Intl.ListFormat(tag, { type: joined === 'and' ? 'conjunction' : 'disjunction' }).format(parts),
  }
}

const TWO_DAYS_MS = 172_800_000
const daysIn = (ms: number) => Math.floor(ms / 86_400_000)

const SIX_DAYS_MS = 3 * TWO_DAYS_MS

function whensOf(tag: string, hour: Intl.DateTimeFormat): Formats['when'] {
  const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const
  const near = new Intl.DateTimeFormat(tag, { weekday: 'short', ...hourAndMinute })
  const far = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', ...hourAndMinute })
  return (ms, nowMs) => {
    if (new Date(ms).toDateString() === new Date(nowMs).toDateString()) return hour.format(ms)
    return Math.abs(ms - nowMs) < SIX_DAYS_MS ? near.format(ms) : far.format(ms)
  }
}

function weekdaysOf(tag: string): Formats['weekday'] {
  const name = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' })
  return (day) => name.format(Date.UTC(2024, 0, day)) // the first of that year was a Monday
}

function ageText(seconds: number, t: Translate): string {
  if (seconds < 100) return t('shared.units.seconds', { n: seconds })
  if (seconds < 5400) return t('shared.units.minutes', { n: Math.floor(seconds / 60) })
  if (seconds < 172_800) return t('shared.units.hours', { n: Math.floor(seconds / 3600) })
  return t('shared.units.days', { n: Math.floor(seconds / 86_400) })
}

function distancesOf(tag: string): (metres: number) => string {
  const [metre, nearKm, farKm] = [unit(tag, 'meter', 0), unit(tag, 'kilometer', 1), unit(tag, 'kilometer', 0)]
  return (metres) => {
    if (metres < 995) return metre.format(Math.round(metres / 10) * 10)
    const km = metres / 1000
    return km < 9.95 ? nearKm.format(km) : farKm.format(km)
  }
}

function accuraciesOf(tag: string): (metres: number) => string {
  const [metre, km] = [unit(tag, 'meter', 0), unit(tag, 'kilometer', 1)]
  return (metres) => `±${metres < 1000 ? metre.format(metres) : km.format(metres / 1000)}`
}

function unit(tag: string, name: string, digits: number): Intl.NumberFormat {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short', ...fixed })
}
