import { queryOptions } from '@tanstack/react-query'

type Bounds = [west: number, south: number, east: number, north: number]
/** A file in the folder of maps: streets are shown together, a picture instead of them. */
export type MapFile = { name: string; title: string; kind: 'streets' | 'picture'; bounds: Bounds }

/** Which map files there are; none where the server does not say. */
export const mapsQuery = queryOptions({
  queryKey: ['maps'],
  queryFn: async (): Promise<MapFile[]> => {
    const answer = await fetch('/map/maps.json')
    return answer.ok ? (await answer.json()).maps : []
  },
  staleTime: 60_000,
})

/** Its title, with its name where another one has the same title. */
export const wordFor = ({ name, title }: MapFile, all: readonly MapFile[]): string =>
  all.filter((other) => other.title === title).length > 1 ? `${title} (${name})` : title
