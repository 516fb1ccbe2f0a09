import { BadRow, cellText, readPlace, readTime } from './cells.ts'
import type { Row } from './source.ts'

/** One position of one vehicle, as the file tells it. */
export type RecordedFix = { at: number; vehicle: string; lat: number; lng: number; speedKmh: number | null }

/** Reads a row of positions; metres per second become kilometres per hour. @throws BadRow saying what is wrong with it */
export function readFix(row: Row): RecordedFix {
  const vehicle = cellText(row, 'vehicle')
  if (!vehicle) throw new BadRow('it names no vehicle')
  return { vehicle, at: readTime(row), ...readPlace(row), speedKmh: readSpeed(row) }
}

function readSpeed(row: Row): number | null {
  const text = cellText(row, 'speed')
  if (text === undefined) return null
  const speed = Number(text)
  if (!Number.isFinite(speed) || speed < 0) throw new BadRow(`its speed "${text}" is not a number of metres per second`)
  return Math.round(speed * 36) / 10
}
