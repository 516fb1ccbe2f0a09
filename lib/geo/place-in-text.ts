import type { LngLat } from './distance.ts'

const LINK = /\b(?:https?:\/\/|geo:)[^\s<>"'”’]+/gi
const MOST_LINKS = 20
/** Whose pages are maps: a number in the address of another page is no place. */
const MAPS = /(^|\.)(maps?|waze|openstreetmap|osm|osmand|here|wego)\b|\bmaps?\b/i
/** Where maps have a place in their address, the one that was meant before what is only looked at. */
const NAMES = [
  'q',
  'query',
  'daddr',
  'destination',
  'coordinate',
  'll',
  'mlat,mlon',
  'center',
  'cp',
  'lat,lon',
  'lat,lng',
]
const NUMBER = '[-+]?\\d{1,3}(?:\\.\\d{1,20})?'
const PAIR = new RegExp(`^\\s*(?:loc:|geo:)?\\s*(${NUMBER})\\s*[,~ ]\\s*(${NUMBER})(?![\\d.])`)
/** A pin in a link of Google's, and what its map looks at. */
const PIN = new RegExp(`!3d(${NUMBER})!4d(${NUMBER})`)
const LOOKS_AT = new RegExp(`/@(${NUMBER}),(${NUMBER})`)
/** OpenStreetMap's: zoom, latitude, longitude. */
const HASH = new RegExp(`(?:^#|map=)[\\d.]{1,5}/(${NUMBER})/(${NUMBER})`)

/**
 * The first place that a link in a text names: `geo:` (RFC 5870), or a map of Google, Apple, OpenStreetMap, Waze and others
 * that write `?q=60.17,24.94` as they do. Undefined where there is none, or only a name.
 */
export function placeInText(text: string): LngLat | undefined {
  for (const [link] of [...text.matchAll(LINK)].slice(0, MOST_LINKS)) {
    const place = /^geo:/i.test(link) ? inGeo(link) : inMap(link)
    if (place) return place
  }
  return undefined
}

/** The place on a card (vCard) of a place or of somebody: `GEO`, else a link. */
export function placeInCard(card: string): LngLat | undefined {
  const plain = card.replaceAll(/\r?\n[ \t]/g, '').replaceAll('\\', '')
  const [, lat, lng] =
    new RegExp(`^(?:[\\w-]+\\.)?GEO[^:\\n]*:(?:geo:)?(${NUMBER})[;,](${NUMBER})`, 'im').exec(plain) ?? []
  return placeOf(lat, lng) ?? placeInText(plain)
}

/** `geo:0,0?q=60.17,24.94(Name)` is how Android says it. */
function inGeo(link: string): LngLat | undefined {
  const [path = '', query = ''] = link.slice('geo:'.length).split('?', 2)
  return inPair(new URLSearchParams(query).get('q')) ?? inPair(path)
}

function inMap(link: string): LngLat | undefined {
  const url = URL.parse(link.replace(/[).,;:!?]+$/, ''))
  if (!url || !MAPS.test(url.hostname + url.pathname)) return undefined
  const [path, hash] = [decoded(url.pathname), decoded(url.hash)]
  const named = NAMES.map((names) =>
    names
      .split(',')
      .map((name) => url.searchParams.get(name) ?? '')
      .join(','),
  )
  const isReversed = /(^|\.)yandex\./i.test(url.hostname)
  const pair = isReversed ? undefined : named.map((value) => inPair(value.replace(/^,|,$/g, ''))).find(Boolean)
  const [, lat, lng] = PIN.exec(path) ?? []
  return placeOf(lat, lng) ?? pair ?? inMatch(LOOKS_AT.exec(path)) ?? inPath(path) ?? inMatch(HASH.exec(hash))
}

/** `/maps/search/60.17,24.94`, `/maps/place/60.17,24.94` */
const inPath = (path: string) => path.split('/').map(inPair).find(Boolean)

const inPair = (value: string | null) => inMatch(PAIR.exec(value ?? ''))
const inMatch = (match: RegExpExecArray | null) => placeOf(match?.[1], match?.[2])

function placeOf(lat: string | undefined, lng: string | undefined): LngLat | undefined {
  if (lat === undefined || lng === undefined) return undefined
  const place = { lng: Number(lng), lat: Number(lat) }
  const isNowhere = place.lat === 0 && place.lng === 0 // what `geo:0,0?q=…` and empty fields say
  return Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180 && !isNowhere ? place : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
