import type { MapKind } from '#lib/places/kinds.ts'
import type { MapThings } from '#server/domain/places/index.ts'
import type { Ground } from '#server/ground/open-ground.ts'

/** What the imported regions have: hydrants, defibrillators, gates. Nothing without a region. */
export const openMapThings =
  ({ ask }: Pick<Ground, 'ask'>): MapThings =>
  async (asked) => {
    const found = await ask({ ask: 'within', ...asked })
    return found.map(({ kind, name, lng, lat, details }) => ({
      kind: kind as MapKind, // safe: only these kinds were asked for
      name,
      lng,
      lat,
      details: details === null ? {} : (JSON.parse(details) as Record<string, string>),
    }))
  }
