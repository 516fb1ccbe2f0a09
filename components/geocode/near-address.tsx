import { useQuery } from '@tanstack/react-query'
import { useWords } from '#components/words/words-context.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { placeLine } from './place-line.ts'
import { addressAtQuery } from './queries.ts'

/** The address that a place is near to, where nobody has said one; nothing while it is not known, or where there is none. */
export function NearAddress({ at }: { at: LngLat }) {
  const { t } = useWords()
  const { data: place } = useQuery(addressAtQuery(at))
  if (!place) return null
  return (
    <span className="min-w-0 break-words text-second">
      {t.rich('alarms.find.near', { address: placeLine(place), bdi: (words) => <bdi>{words}</bdi> })}
    </span>
  )
}
