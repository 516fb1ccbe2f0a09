import { BadRow, cellText, readPlace, readTime } from './cells.ts'
import type { Row } from './source.ts'

/** One emergency call of the file, ready to become an alarm. */
export type Call = {
  at: number
  category: string | undefined
  alarm: {
    title: string
    description: string
    address: { line1?: string; city?: string }
    location: { latitude: number; longitude: number }
  }
}

/** Reads a row of calls. @throws BadRow saying what is wrong with it */
export function readCall(row: Row): Call {
  const at = readTime(row)
  const { lat, lng } = readPlace(row)
  const title = cellText(row, 'nature')
  if (!title) throw new BadRow('it does not say what happened')
  const category = cellText(row, 'category')
  const line1 = cellText(row, 'address')
  const city = cellText(row, 'township')
  const description = [category, `called at ${cellText(row, 'at')}`].filter(Boolean).join(', ')
  const address = { ...(line1 && { line1 }), ...(city && { city }) }
  return { at, category, alarm: { title, description, address, location: { latitude: lat, longitude: lng } } }
}
