import { setTimeout } from 'node:timers/promises'
import { addressOfLine } from '#lib/address.ts'
import { placeOfShort, shortPlusCode } from '#lib/geo/plus-code.ts'
import { positionIn } from '#lib/geo/position-in-text.ts'
import { pointText } from '#lib/geo/position-text.ts'
import type { Place } from '#server/domain/place.ts'
import { type FoundPlace, type PlaceSearch, type PlacesAsked, SearchAway } from '#server/domain/place-search.ts'
import type { Ground } from '#server/ground/open-ground.ts'
import type { Gazetteer } from './gazetteer.ts'
import { mergedByFit } from './merge-places.ts'
import { placeOfThing } from './place-of-thing.ts'
import { placeOfTown } from './place-of-town.ts'
import type { ServerPlaces } from './server-places.ts'

type From = { ground: Pick<Ground, 'ask'>; gazetteer: Pick<Gazetteer, 'ask'>; server: ServerPlaces | undefined }
type Told = { rows: FoundPlace[]; away?: unknown }

/** Somebody is typing: a server has not long, and less where the regions have found something. */
const [PATIENCE_MS, LESS_PATIENCE_MS] = [1500, 400]
const TOWNS = 3

/** Finds places in the regions, at the server if there is one, and among the towns of the world, merged in one order. */
export function openPlaceSearch({ ground, gazetteer, server }: From): PlaceSearch {
  const inRegions = async ({ text, near, limit }: Pick<PlacesAsked, 'text' | 'near' | 'limit'>) =>
    shown(await ground.ask({ ask: 'find', text, near: near ?? undefined, limit }))
  const atServer = async (ask: (server: ServerPlaces) => Promise<FoundPlace[]>): Promise<Told> => {
    try {
      return { rows: server ? await ask(server) : [] }
    } catch (away) {
      return { rows: [], away }
    }
  }
  const townsBegun = async (text: string, near: Place | null, limit: number) =>
    (await gazetteer.ask({ ask: 'begun', text, near, limit })).map(placeOfTown)

  /** A town in a longer text, where nothing knows the street. */
  const townOf = async ({ text, near, country }: PlacesAsked) =>
    (await gazetteer.ask({ ask: 'address', asked: { address: addressOfLine(text), near, country } })).map(placeOfTown)

  async function whereShortIs(text: string, near: Place | null): Promise<Place | undefined> {
    const short = shortPlusCode(text)
    if (!short) return undefined
    const named = async () =>
      [...(await inRegions({ text: short.near, near, limit: 1 })), ...(await townsBegun(short.near, near, 1))][0]
    const around = short.near === '' ? near : (await named())?.location
    return around ? placeOfShort(short.code, around) : undefined
  }

  async function at(spot: Place, limit: number): Promise<FoundPlace[]> {
    const known = shown(await ground.ask({ ask: 'at', spot, limit: limit + MORE })).slice(0, limit)
    if (known.length > 0) return known
    const { rows, away } = await atServer((asked) => asked.at(spot, PATIENCE_MS))
    if (rows.length > 0) return rows.slice(0, limit)
    const town = (await gazetteer.ask({ ask: 'nearest', spot })).map(placeOfTown)
    return orAway(town, away)
  }

  async function named(asked: PlacesAsked): Promise<FoundPlace[]> {
    const { text, near, limit } = asked
    const coming = townsBegun(text, near, TOWNS)
    const known = await inRegions(asked)
    const towns = known.length > 0 ? await inTime(coming) : await coming
    const patience = known.length > 0 ? LESS_PATIENCE_MS : PATIENCE_MS
    const { rows, away } = await atServer((each) => each.byText(asked, patience))
    const found = mergedByFit([known, rows, towns], text, near).slice(0, limit)
    return orAway(found.length > 0 ? found : await townOf(asked), away)
  }

  return {
    at,
    async byText(asked) {
      const spot = positionIn(asked.text) ?? (await whereShortIs(asked.text, asked.near))
      if (!spot) return named(asked)
      const around = asked.limit > 1 ? await at(spot, asked.limit - 1).catch(() => []) : []
      return [
        { label: pointText(spot), kind: 'coordinates', location: spot, address: null, source: 'coordinates' },
        ...around,
      ]
    },
  }
}
/** The list of towns is read at the first question, which takes seconds; nobody who typed a street waits for that. */
const inTime = (rows: Promise<FoundPlace[]>): Promise<FoundPlace[]> =>
  Promise.race([rows.catch(() => []), setTimeout(TOWNS_MS, [])])
const TOWNS_MS = 60

/** What has no name is left out of the nearest. */
const MORE = 10

const shown = (things: Parameters<typeof placeOfThing>[0][]) => things.flatMap((thing) => placeOfThing(thing) ?? [])

function orAway(rows: FoundPlace[], away: unknown): FoundPlace[] {
  if (rows.length === 0 && away !== undefined)
    throw new SearchAway('The geocoder that was set up does not answer', { cause: away })
  return rows
}
