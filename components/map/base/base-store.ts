import { create } from 'zustand'

/**
 * What lies under everything else: `usual` is the map of `MAP_STYLE_URL` where there is one, else the streets; `own` names that
 * map, `streets` ours; else a picture from a file.
 */
export type Base = 'usual' | 'own' | 'streets' | { file: string }
export type MapChoice = {
  base: Base
  /** Files of streets that are switched off. */
  hidden: readonly string[]
  /** Overlays that were switched, by id; the others are as the team has set them. */
  overlays: Readonly<Record<string, boolean>>
}

const KEY = 'muster-map'
const NOTHING: MapChoice = { base: 'usual', hidden: [], overlays: {} }

/** How this browser wants its map, remembered here. */
export const useMapChoice = create<MapChoice>(() => NOTHING)

/** Reads back what was remembered: in a browser, once. */
export function recallMapChoice(): void {
  useMapChoice.setState(choiceIn(localStorage.getItem(KEY)))
}

/** What was remembered as text; whatever is none of it is as never chosen. */
export function choiceIn(text: string | null): MapChoice {
  try {
    const { base, hidden, overlays } = JSON.parse(text ?? '{}')
    const names = Array.isArray(hidden) ? hidden.filter((name) => typeof name === 'string') : []
    const switched = Object.entries(overlays ?? {}).filter(
      (entry): entry is [string, boolean] => entry[1] === !!entry[1],
    )
    return { base: isBase(base) ? base : 'usual', hidden: names, overlays: Object.fromEntries(switched) }
  } catch {
    return NOTHING
  }
}

const isBase = (base: unknown): base is Base =>
  ['usual', 'own', 'streets'].includes(base as string) || typeof (base as { file?: unknown } | null)?.file === 'string'

const change = (part: Partial<MapChoice>): void => {
  useMapChoice.setState(part)
  localStorage.setItem(KEY, JSON.stringify(useMapChoice.getState()))
}

export const chooseBase = (base: Base): void => change({ base })

export function switchStreets(name: string, isShown: boolean): void {
  const others = useMapChoice.getState().hidden.filter((each) => each !== name)
  change({ hidden: isShown ? others : [...others, name] })
}

export const switchOverlay = (id: string, isShown: boolean): void =>
  change({ overlays: { ...useMapChoice.getState().overlays, [id]: isShown } })
