import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useTheme } from '#components/theme/theme.ts'
import { markedStore } from '#components/view/marked-store.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Place } from '#lib/client/model.ts'
import { useMap } from '../map-context.ts'
import { RATIO } from '../marks/icons.ts'
import { hatch } from '../marks/place-drawings.ts'
import { useFeatures, useSource } from '../use-source.ts'
import { hatchesOf, PLACES, placeFeatures, placeLayers } from './place-layers.ts'

/** Draws places as part of the map itself: there may be hundreds, and they stand still. */
export function usePlaceFeatures(places: readonly Place[], shown: { water: boolean; places: boolean }): void {
  const map = useMap()
  const { t } = useWords()
  const theme = useTheme()
  const selection = useView((view) => view.selection)
  const marked = useStore(markedStore, ({ place }) => place)
  const selectedId = marked ?? (selection?.kind === 'place' ? selection.id : null)
  const layers = useMemo(() => {
    for (const [name, colour] of Object.entries(hatchesOf(theme)))
      if (!map.hasImage(name)) map.addImage(name, hatch(colour), { pixelRatio: RATIO })
    return placeLayers(fontOf(map.getStyle().layers), theme)
  }, [map, theme])
  useSource(PLACES, layers)
  const { water, places: others } = shown
  useFeatures(
    PLACES,
    useMemo(
      () => placeFeatures(places, { water, places: others }, selectedId, t),
      [places, water, others, selectedId, t],
    ),
  )
}

/** The letters that the map's own names are written in; without any, places have no names on it. */
function fontOf(layers: readonly { type: string; layout?: unknown }[]): string[] | undefined {
  for (const { type, layout } of layers) {
    const font = type === 'symbol' ? (layout as { 'text-font'?: unknown } | undefined)?.['text-font'] : undefined
    if (Array.isArray(font) && font.every((name) => typeof name === 'string')) return font
  }
  return undefined
}
