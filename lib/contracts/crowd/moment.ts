import { z } from 'zod'
import { readMoment } from '../../dates/moment-of.ts'
import { isNoDate, refusalOf } from '../../dates/written-date.ts'

/** In a query a `+` that was not encoded arrives as a space. */
const PLUS_LOST = /(:\d\d(?:[.,]\d+)?) (?=\d\d(?::?\d\d)?$)/

/** A moment as whatever can mean one only; without an offset it is UTC, a day without a time its midnight. */
const momentFrom = (repaired: (text: string) => string) =>
  z
    .string()
    .transform((text, ctx) => {
      const moment = readMoment(repaired(text))
      if (!isNoDate(moment)) return moment
      ctx.addIssue({ code: 'custom', message: refusalOf(text, moment) })
      return z.NEVER
    })
    .meta({ type: 'string', example: '1970-01-01T00:00:00+00:00' })

export const MomentIn = momentFrom((text) => text)
export const MomentInQuery = momentFrom((text) => text.trim().replace(PLUS_LOST, '$1+'))
