import type { Board } from './board.ts'
import { INCIDENTS, type IncidentKind } from './incident-kinds.ts'
import type { Random } from './random.ts'
import type { Town } from './town.ts'

/** Raises alarms in the town, at an address or at sea, with the team's tags. */
export async function openRaiser(board: Board, town: Town, random: Random) {
  const tagIds = new Map((await board.tags()).map(({ id, name }) => [name, id]))

  const placeFor = ({ atSea }: IncidentKind) => {
    if (atSea) return { at: random.pick(town.troubleSpots).at, address: { line1: 'At sea', city: 'Vaxö' } }
    const { at, text } = random.pick(town.addresses)
    return { at, address: { line1: text, city: 'Vaxö' } }
  }

  const raise = async (kind: IncidentKind): Promise<void> => {
    const { at, address } = placeFor(kind)
    const tag = tagIds.get(kind.tag)
    const location = { latitude: at.lat, longitude: at.lng }
    await board.raise({ title: kind.title, description: kind.description, address, location, tags: tag ? [tag] : [] })
  }

  return {
    raise,
    /** Something that is not going on already. */
    async raiseAnother(openTitles: ReadonlySet<string | null>): Promise<void> {
      await raise(random.pick(INCIDENTS.filter(({ title }) => !openTitles.has(title))))
    },
  }
}
