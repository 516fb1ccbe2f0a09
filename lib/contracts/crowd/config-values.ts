import { z } from 'zod'
import { text } from '../text.ts'

const TRUE: readonly unknown[] = [true, 'true', 1, '1']
/** Booleans also come as texts and numbers. */
const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0']), z.literal([0, 1])], { error: 'must be true or false' })
  .transform((value) => TRUE.includes(value))

const number = (min: number, max: number) => {
  const inRange = z.number().min(min).max(max)
  const written = z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,15})?$/)
    .transform(Number)
    .pipe(inRange)
  return z.union([inRange, written], { error: `must be a number from ${min} to ${max}` })
}
const whole = (min: number, max: number) => number(min, max).refine(Number.isInteger, 'must be a whole number')

/** Every name of the tz database, old ones included; not the offsets that `Intl` takes as well. */
export function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).format() !== ''
  } catch {
    return false // a RangeError is how Intl says that it does not know it
  }
}

/** PHP's letters for a day, a month and a year, each once, in any order: `n/j/Y`, `d.m.Y`, `j F Y`. */
function isDateFormat(format: string): boolean {
  const kinds = format
    .split(/[/.\-, ]+/)
    .map((part) => ['dj', 'nmMF', 'Yy'].findIndex((letters) => letters.includes(part)))
  return format.length <= 20 && kinds.length === 3 && new Set(kinds).size === 3 && !kinds.includes(-1)
}

const empty = z
  .enum([''])
  .or(z.literal(false))
  .transform(() => null)
const WebAddress = z.union([text(2000).pipe(z.url({ protocol: /^https?$/ })), empty], {
  error: 'must be a web address',
})
const Name = text(255).refine((s) => s.trim().length >= 3, 'must have at least 3 characters')

/** What is known of each group; null brings the default back, other keys are kept as they come (facts C69). */
export const SiteIn = z
  .looseObject({
    name: Name.nullable(),
    description: text(10_000).nullable(),
    email: z.union([z.literal(''), text(150).pipe(z.email())], { error: 'must be an e-mail address' }).nullable(),
    timezone: text(100).refine(isZone, 'must be a time zone such as Europe/Helsinki').nullable(),
    language: text(35)
      .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/, 'must be a language such as en-US')
      .nullable(),
    date_format: text(20).refine(isDateFormat, 'must be a date format such as n/j/Y').nullable(),
    client_url: WebAddress.nullable(),
    first_login: flag.nullable(),
    tier: text(50).nullable(),
    private: flag.nullable().meta({ description: 'Only users of the team get in, whatever is published.' }),
  })
  .partial()

export const MapIn = z
  .looseObject({
    clustering: flag.nullable(),
    cluster_radius: whole(1, 1000).nullable(),
    default_view: z
      .looseObject({
        lat: number(-90, 90),
        lon: number(-180, 180),
        zoom: number(0, 24),
        baselayer: text(100),
        fit_map_boundaries: flag,
        icon: text(100),
        color: text(50),
      })
      .partial()
      .nullable(),
  })
  .partial()
