import type { DatabaseSync } from 'node:sqlite'
import { asStreet, type Thing } from './found-thing.ts'
import type { Reading } from './readings.ts'

const STREETS = 120
const AT_MOST = 30

/** The houses of a number in what their streets share. */
export function openHouses(region: DatabaseSync) {
  const begun = region.prepare(
    `SELECT thing.* FROM thing WHERE house_of = ? AND house >= ? AND house < ? ORDER BY house LIMIT ${AT_MOST}`,
  )
  const housesOf = (id: number, { text, isTyped }: NonNullable<Reading['number']>): Thing[] => {
    const rows = begun.all(id, text, `${text}\uffff`) as (Thing & { house: string })[]
    return rows.filter(({ house }) => house === text || isTyped || !/^\d/.test(house.slice(text.length)))
  }
  return {
    /** Of each street its houses; the street itself, where it has none of that number. What is no street has no houses. */
    in(rows: Thing[], number: NonNullable<Reading['number']>): Thing[] {
      const streets = rows.filter(({ kind }) => kind === 'street' || (kind as string) === 'houses').slice(0, STREETS)
      return streets.flatMap((street) => {
        const houses = (street.kind as string) === 'houses' ? housesOf(street.id, number) : []
        return houses.length > 0 ? houses : [asStreet(street)]
      })
    },
  }
}
