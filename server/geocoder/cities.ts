import { distanceM } from '#lib/geo/distance.ts'
import { fold, withoutDigraphs } from '#lib/text/fold.ts'
import type { Asked } from '#server/domain/geocoding.ts'
import type { City } from './city.ts'
import { countryReader } from './countries.ts'
import { openTowns, type Towns } from './towns.ts'
import { namesIn } from './written-address.ts'

/** What towns are called beside their names, folded. */
export type OtherNames = { idsOf: (name: string) => number[] }

/** In a text, a smaller town that only others call so is less likely than what stands before it: "Ekenäs, Nyland". */
const KNOWN_ABROAD = 10_000

/** The towns of the world by name. `find` gives the one an address most likely means, or null. */
export function openCities(
  cities: Iterable<City>,
  others: OtherNames,
): Towns & { find: (asked: Asked) => City | null } {
  const byId = new Map<number, City>()
  const byName = new Map<string, City[]>()
  const codes = new Set<string>()
  for (const city of cities) {
    const name = fold(city.name)
    const namesakes = byName.get(name)
    if (namesakes) namesakes.push(city)
    else byName.set(name, [city])
    codes.add(city.country)
    byId.set(city.id, city)
  }
  const countryOf = countryReader(codes)

  /** The towns of a name: whose own it is, and larger ones that others call so (Roma is Rome, and a village on Gotland). */
  const towns = (name: string, least = 0): City[] => {
    const own = byName.get(name) ?? []
    const larger = Math.max(least, ...own.map(({ population }) => population))
    const also = [...new Set(others.idsOf(name))].flatMap((id) => byId.get(id) ?? [])
    return [...own, ...also.filter((town) => town.population >= larger && !own.includes(town))]
  }
  /** The same; where nobody is called so, as it is written without ä, ö and ü. */
  const townsCalled = (name: string, least = 0): City[] => {
    const found = towns(name, least)
    return found.length > 0 || withoutDigraphs(name) === name ? found : towns(withoutDigraphs(name), least)
  }

  /** A town named in its own field; a country beside it must be its country. */
  const inFields = (asked: Asked, city: string) => {
    const { province, country } = asked.address
    const code = country === null ? undefined : countryOf(country)
    const fitting = townsCalled(fold(city)).filter((c) => code === undefined || c.country === code)
    return likeliest(fitting, province === null ? [] : [fold(province)], asked)
  }

  /** A town somewhere in a text: what follows it (a province, a country) tells towns of one name apart. */
  const inText = (asked: Asked, text: string, least: number) => {
    const code = asked.address.country === null ? undefined : countryOf(asked.address.country)
    const hints = code === undefined ? [] : [fold(code)]
    for (const name of namesIn(text)) {
      const country = countryOf(name)
      const found = isName(name) && country === undefined ? townsCalled(name, least) : []
      if (found.length > 0) return likeliest(found, hints, asked)
      hints.push(name, ...(country === undefined ? [] : [fold(country)]))
    }
    return null
  }

  return {
    ...openTowns(byName, townsCalled),
    find(asked) {
      const { city, line1, line2 } = asked.address
      if (city !== null && fold(city) !== '') return inFields(asked, city)
      const text = [line1, line2].filter((line) => line !== null).join(', ')
      return inText(asked, text, KNOWN_ABROAD) ?? inText(asked, text, 0)
    },
  }
}

/** Two letters are a state or a country; two of 東京 are a town. */
const isName = (name: string) => name.length > 2 || (name.length === 2 && /[^\p{sc=Latin}]/u.test(name))

/** Most hints first, then the team's country, then the nearest to the team; the biggest when nobody knows where that is. */
function likeliest(towns: City[], hints: string[], { near, country }: Asked): City | null {
  const score = (town: City) => [
    hints.filter((hint) => hint === fold(town.country) || hint === fold(town.adminCode)).length,
    town.country === country ? 1 : 0,
    near ? -distanceM(near, town) : town.population,
  ]
  const scored = towns.map((town) => ({ town, score: score(town) }))
  return scored.sort((a, b) => compare(b.score, a.score))[0]?.town ?? null
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
