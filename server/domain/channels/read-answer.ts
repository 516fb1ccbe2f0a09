import { plainDigits } from '#lib/phones/plain-digits.ts'

const MOST_MINUTES = 180

/** What a text alone says, as our SMS asks for it: `1` coming, `2` to `180` coming in so many minutes, `0` not coming. */
export function readAnswer(
  text: string,
): { status: 'coming'; minutes: number | null } | { status: 'not_coming' } | undefined {
  const digits = plainDigits(text).replace(/[.!]$/, '')
  if (!/^\d{1,3}$/.test(digits)) return undefined
  const number = Number(digits)
  if (number === 0) return { status: 'not_coming' }
  return number > MOST_MINUTES ? undefined : { status: 'coming', minutes: number === 1 ? null : number }
}
