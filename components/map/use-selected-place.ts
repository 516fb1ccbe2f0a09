import { useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { usePosts } from '#components/posts/queries.ts'
import { useReports } from '#components/reports/queries.ts'
import { type Selection, useView } from '#components/view/view-store.ts'
import type { Location } from '#lib/client/model.ts'
import type { LngLat } from '#lib/geo/distance.ts'

/** Where the selected thing is; a new value only when another one is selected or it has moved. */
export function useSelectedPlace(): LngLat | null {
  const selection = useView((view) => view.selection)
  const alarms = useOpenAlarms()
  const reports = useReports()
  const posts = usePosts()
  const find = ({ kind, id }: Selection): LngLat | null => {
    // The map does not run after what drives, and what was clicked on it is in sight.
    if (kind === 'vehicle' || kind === 'place') return null
    if (kind === 'post') return posts.find((post) => post.id === id)?.location ?? null
    const things: readonly { id: string | number; location: Location | null }[] = kind === 'alarm' ? alarms : reports
    const location = things.find((thing) => String(thing.id) === id)?.location
    return location ? { lng: location.longitude, lat: location.latitude } : null
  }
  const { lng, lat } = (selection && find(selection)) ?? {}
  return useMemo(() => (lng === undefined || lat === undefined ? null : { lng, lat }), [lng, lat])
}
