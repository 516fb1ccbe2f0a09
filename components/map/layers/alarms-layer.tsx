import type { LayerSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { FILLS } from '#components/status/tones.ts'
import { useTheme } from '#components/theme/theme.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { alarmFeatures } from '../alarm-features.ts'
import { labelLayout, labelPaint } from '../label-style.ts'
import { useFeatures, useLayersShown, useSource } from '../use-source.ts'

export const ALARMS = 'alarms'

/** Open alarms as pins; a ring around the chosen one. */
export function AlarmsLayer() {
  const alarms = useOpenAlarms()
  const selection = useView((view) => view.selection)
  const { t } = useWords()
  const isDark = useTheme() === 'dark'
  const layers = useMemo(() => layersFor(isDark), [isDark])
  const selectedId = selection?.kind === 'alarm' ? selection.id : null
  useSource(ALARMS, layers)
  useFeatures(
    ALARMS,
    useMemo(() => alarmFeatures(alarms, selectedId, t), [alarms, selectedId, t]),
  )
  useLayersShown(
    layers,
    useView((view) => view.layers.alarms),
  )
  return null
}

const layersFor = (isDark: boolean): LayerSpecification[] => [
  {
    id: `${ALARMS}-selected`,
    type: 'circle',
    source: ALARMS,
    filter: ['get', 'selected'],
    paint: {
      'circle-radius': 26,
      'circle-translate': [0, -22],
      'circle-color': FILLS.scene,
      'circle-opacity': 0.15,
      'circle-stroke-color': isDark ? '#8ec2ff' : '#0b57d0',
      'circle-stroke-width': 2,
    },
  },
  // Names lie under the pins, in a layer of their own: none may cover another alarm's priority.
  {
    id: `${ALARMS}-names`,
    type: 'symbol',
    source: ALARMS,
    layout: {
      ...labelLayout({ under: 0.3, beside: 1.4, middle: -1.8 }),
      'symbol-sort-key': ['-', 0, ['get', 'order']],
    },
    paint: labelPaint(isDark),
  },
  {
    id: ALARMS,
    type: 'symbol',
    source: ALARMS,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'order'],
    },
  },
]
