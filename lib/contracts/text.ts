import { z } from 'zod'
import { isStorable } from '../storable.ts'

const length = (s: string) => {
  let count = 0
  for (const _ of s) count++
  return count
}

/** Text of at most `max` code points, kept exactly as sent (facts T6: no trimming, no normalisation). */
export const text = (max: number) =>
  z
    .string()
    .refine(isStorable, 'contains characters that cannot be stored')
    .refine((s) => s.length <= max || length(s) <= max, `is longer than ${max} characters`)
    .meta({ maxLength: max })

/** Required text: white space alone counts as empty (facts T6). */
export const requiredText = (max: number) =>
  text(max)
    .refine((s) => s.trim() !== '', 'must not be empty')
    .meta({ minLength: 1, maxLength: max })
