import { useMemo } from 'react'
import { useOpenReports } from '#components/reports/queries.ts'
import { useView } from '#components/view/view-store.ts'
import { pointFeatures } from '../point-features.ts'
import { useFeatures, useLayersShown, useSource } from '../use-source.ts'
import { plainLayers } from './plain-layers.ts'

export const REPORTS = 'reports'
const LAYERS = plainLayers(REPORTS, 'report')

/** Citizens' open reports as speech bubbles, whether they are linked or wait for somebody. */
export function ReportsLayer() {
  const reports = useOpenReports()
  const selection = useView((view) => view.selection)
  const selectedId = selection?.kind === 'report' ? selection.id : null
  useSource(REPORTS, LAYERS)
  useFeatures(
    REPORTS,
    useMemo(() => {
      const places = reports.map(({ id, location }) => ({
        id: String(id),
        place: location && { lng: location.longitude, lat: location.latitude },
      }))
      return pointFeatures(places, selectedId)
    }, [reports, selectedId]),
  )
  useLayersShown(
    LAYERS,
    useView((view) => view.layers.reports),
  )
  return null
}
