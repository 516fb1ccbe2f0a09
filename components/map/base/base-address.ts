import type { MapChoice } from './base-store.ts'

type Wish = Pick<MapChoice, 'base' | 'hidden'> & {
  /** `MAP_STYLE_URL`. */
  ownStyle: string | null
  theme: string
  lang: string
  near: { latitude: number; longitude: number } | null
}

/** Is the map drawn as somebody else's style says? */
export const isOwn = ({ base, ownStyle }: Pick<Wish, 'base' | 'ownStyle'>): boolean =>
  ownStyle !== null && (base === 'usual' || base === 'own')

/** Where the style of the chosen map is. A file that is gone by now leaves the streets: the server sees to it. */
export function styleAddress({ base, hidden, ownStyle, theme, lang, near }: Wish): string {
  if (ownStyle !== null && isOwn({ base, ownStyle })) return ownStyle
  const query = new URLSearchParams({ theme, lang, base: typeof base === 'object' ? base.file : '' })
  if (near) query.set('near', `${near.latitude},${near.longitude}`)
  for (const name of hidden) query.append('hidden', name)
  return `/map/style.json?${query}`
}
