import { distanceM } from '#lib/geo/distance.ts'
import type { Asked } from '#server/domain/geocoding.ts'
import type { Place } from '#server/domain/place.ts'

import { countryReader } from './countries.ts'
import { fold } from './fold.ts'
import { namesIn } from './written-address.ts'

export type City = Place & { name: string; country: string; adminCode: string; population: number }

/** The towns of the world by name. `find` gives the one an address most likely means, or null. */
export function openCities(cities: Iterable<City>): { find: (asked: Asked) => Place | null } {
  const byName = new Map<string, City[]>()
  const codes = new Set<string>()
  for (const city of cities) {
    const name = fold(city.name)
    const namesakes = byName.get(name)
    if (namesakes) namesakes.push(city)
    else byName.set(name, [city])
    codes.add(city.country)
  }
  const countryOf = countryReader(codes)

  /** A town named in its own field; a country beside it must be its country. */
  const inFields = (asked: Asked, city: string) => {
    const { province, country } = asked.address
    const code = country === null ? undefined : countryOf(country)
    const fitting = (byName.get(fold(city)) ?? []).filter((c) => code === undefined || c.country === code)
    return likeliest(fitting, province === null ? [] : [fold(province)], asked)
  }

  /** A town somewhere in a text: what follows it (a province, a country) tells towns of one name apart. */
  const inText = (asked: Asked, text: string) => {
    const code = asked.address.country === null ? undefined : countryOf(asked.address.country)
    const hints = code === undefined ? [] : [fold(code)]
    for (const name of namesIn(text)) {
      const country = countryOf(name)
      const towns = name.length > 2 && country === undefined ? byName.get(name) : undefined
      if (towns) return likeliest(towns, hints, asked)
      hints.push(name, ...(country === undefined ? [] : [fold(country)]))
    }
    return null
  }

  return {
    find(asked) {
      const { city, line1, line2 } = asked.address
      if (city !== null && fold(city) !== '') return inFields(asked, city)
      return inText(asked, [line1, line2].filter((line) => line !== null).join(', '))
    },
  }
}

/** Most hints first, then the team's country, then the nearest to the team; the biggest when nobody knows where that is. */
function likeliest(towns: City[], hints: string[], { near, country }: Asked): Place | null {
  const score = (town: City) => [
    hints.filter((hint) => hint === fold(town.country) || hint === fold(town.adminCode)).length,
    town.country === country ? 1 : 0,
    near ? -distanceM(near, town) : town.population,
  ]
  const scored = towns.map((town) => ({ town, score: score(town) }))
  const best = scored.sort((a, b) => compare(b.score, a.score))[0]?.town
  return best ? { lng: best.lng, lat: best.lat } : null
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
