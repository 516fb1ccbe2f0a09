import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'
import { text } from '../text.ts'

// Numbers and booleans are also sent as texts, and '' where there is nothing: it is how the reference prints what is not there.

/** Yes or no: `true`, `"true"`, `1`, `"1"` … */
export const FlagIn = z
  .union([z.boolean(), z.literal([0, 1]), z.enum(['true', 'false', '1', '0'])], { error: 'must be true or false' })
  .transform((value) => [true, 1, 'true', '1'].includes(value))
  .nullish()

/** A whole number, or the text of one. */
export const wholeIn = (from: number, to: number) =>
  z
    .union([z.int(), z.string().regex(/^-?\d{1,9}$/, 'must be a whole number')], { error: 'must be a whole number' })
    .transform(Number)
    .refine((n) => n >= from && n <= to, `must be from ${from} to ${to}`)

/** Where something stands among its like. */
export const PriorityIn = wholeIn(-1_000_000, 1_000_000).nullish()

/** Text that may be left out; '' is none. */
export const textIn = (max: number) =>
  text(max)
    .transform((s) => (s === '' ? null : s))
    .nullish()

/** A name of two characters or more that are no white space (the platform's least). */
export const nameIn = (max: number) =>
  text(max)
    .refine((s) => s.trim().length >= 2, 'must have at least 2 characters')
    .meta({ minLength: 2, maxLength: max })

/** `#rrggbb` or `rrggbb`, or three digits; '' is none. */
export const ColorIn = z
  .string()
  .regex(/^(?:#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}))?$/, 'must be a colour like #00ff00')
  .transform((s) => (s === '' ? null : `#${s.replace('#', '')}`))
  .nullish()

const kept = (value: unknown) => JSON.stringify(value).length <= 100_000

/** Any list or object that can be kept; other nothings are an empty list. */
export const JsonIn = z
  .union([z.array(z.unknown()), z.record(z.string(), z.unknown()), z.literal('').transform(() => [])], {
    error: 'must be a list or an object',
  })
  .refine((value) => isStorableJson(value), 'contains what cannot be stored')
  .refine((value) => !isStorableJson(value) || kept(value), 'is too long')
  .nullish()

/** A body that must have the first of these, or it by one of its other names. */
export const needs = <T extends z.ZodObject>(body: T, ...names: [string, ...string[]]) =>
  body.refine((given) => names.some((name) => (given[name] ?? null) !== null), {
    path: [names[0]],
    error: 'is required',
    when: ({ value }) => typeof value === 'object' && value !== null, // even where other things are wrong
  })
