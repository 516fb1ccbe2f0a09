import { createTeam } from '#server/domain/founding/index.ts'
import { type Command, print, WrongCall } from './command.ts'
import { noMore, readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Makes a team and prints its id. */
export const teamCreate: Command = {
  words: 'team create',
  usage: 'team create NAME [--at LAT,LNG]',
  what: 'make a team; prints its id',
  async run(args) {
    const { values, positionals } = readOptions(args, { at: { type: 'string' } })
    const [name, ...rest] = positionals
    noMore(rest)
    if (!name?.trim()) throw new WrongCall('The name of the team is missing')
    const place = values.at === undefined ? null : readPlace(values.at)
    print(await withDatabase((db) => createTeam(db, name, place, new Date())))
  },
}

function readPlace(text: string): { lat: number; lng: number } {
  const [lat, lng, ...rest] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const fits =
    lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && rest.length === 0
  if (!fits) throw new WrongCall(`--at is latitude,longitude such as 59.40,18.35, not "${text}"`)
  return { lat, lng }
}
