import type { SymbolLayerSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useView } from '#components/console/view-store.ts'
import { useNow } from '#components/live/now.ts'
import { useMembers } from '#components/members/queries.ts'
import { crewFeatures } from '../crew-features.ts'
import { LABEL_FONT } from '../label-style.ts'
import { useFeatures, useLayersShown, useSource } from '../use-source.ts'

export const CREW = 'crew'
const REDRAW_MS = 5000

/** Members who share where they are, as discs with their initials. */
export function CrewLayer() {
  const alarms = useOpenAlarms()
  const members = useMembers()
  // Only being late depends on the time; a few seconds more or less do not matter here.
  const now = Math.floor(useNow() / REDRAW_MS) * REDRAW_MS
  useSource(CREW, LAYERS)
  useFeatures(
    CREW,
    useMemo(() => crewFeatures(alarms, members, now), [alarms, members, now]),
  )
  useLayersShown(
    LAYERS,
    useView((view) => view.layers.crew),
  )
  return null
}

const LAYERS: SymbolLayerSpecification[] = [
  {
    id: CREW,
    type: 'symbol',
    source: CREW,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-allow-overlap': true,
      'text-field': ['get', 'initials'],
      'text-font': LABEL_FONT,
      'text-size': 11,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': '#0b1220' },
  },
]
