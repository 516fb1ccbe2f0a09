import { create } from 'zustand'
import type { LngLat } from '#lib/geo/distance.ts'

export type Kind = 'alarm' | 'report' | 'post' | 'vehicle' | 'place'
export type Selection = { kind: Kind; id: string }
/** `unowned` has no tab of its own: it is what a counter lists, and stands on that of the alarms. */
export type QueueTab = 'all' | 'alarms' | 'unowned' | 'reports' | 'crowd'
export type DrawerTab = 'vehicles' | 'crew'
export const LAYERS = ['alarms', 'vehicles', 'crew', 'reports', 'crowd', 'water', 'places'] as const
export type LayerName = (typeof LAYERS)[number]

type View = {
  selection: Selection | null
  queueTab: QueueTab
  filter: string
  /** Only what changed while this desk was away. */
  onlyMissed: boolean
  drawer: DrawerTab | null
  layers: Record<LayerName, boolean>
  /** The new-alarm form is open; a click on the map then says where. */
  raising: boolean
  /** Something else was opened meanwhile: the form waits, with what was typed, until one goes back to it. */
  formAside: boolean
  /** The report that the alarm is raised from. */
  raisingFrom: number | null
  draftPlace: LngLat | null
  /** The place of an alarm that is there already is being corrected. */
  placing: boolean
  /** Somebody moved the map by hand: it is not moved for them until they ask. */
  viewLocked: boolean
}

/** What this desk looks at. Nothing in here is the team's data. */
export const useView = create<View>(() => ({
  selection: null,
  queueTab: 'all',
  filter: '',
  onlyMissed: false,
  drawer: 'vehicles',
  layers: { alarms: true, vehicles: true, crew: true, reports: true, crowd: true, water: true, places: true },
  raising: false,
  formAside: false,
  raisingFrom: null,
  draftPlace: null,
  placing: false,
  viewLocked: false,
}))

const set = useView.setState

export const select = (selection: Selection | null): void =>
  set(({ raising }) => ({ selection, formAside: raising && selection !== null }))
export const showQueue = (queueTab: QueueTab): void => set({ queueTab })
export const filterQueue = (filter: string): void => set({ filter })
/** All there is of a kind: what a counter promises, so no filter may hide a part of it. */
export const listAll = (queueTab: QueueTab): void => set({ queueTab, filter: '', onlyMissed: false })
/** What changed while this desk was away, of every kind. */
export const listMissed = (): void => set({ queueTab: 'all', filter: '', onlyMissed: true })
export const listAgain = (): void => set({ onlyMissed: false })
export const showDrawer = (drawer: DrawerTab | null): void => set({ drawer })
export const toggleLayer = (name: LayerName): void =>
  set(({ layers }) => ({ layers: { ...layers, [name]: !layers[name] } }))
/** Opens the form, or goes back to the one that waits. */
export const startRaising = (): void =>
  set(({ raising }) => (raising ? { formAside: false } : { raising: true, formAside: false, raisingFrom: null }))
export const raiseFrom = (reportId: number): void => set({ raising: true, formAside: false, raisingFrom: reportId })
export const stopRaising = (): void => set({ raising: false, formAside: false, raisingFrom: null, draftPlace: null })
/** A click on the map says where something is. */
export const isPlacing = ({ raising, formAside, placing }: View): boolean => (raising && !formAside) || placing
export const startPlacing = (): void => set({ placing: true })
export const stopPlacing = (): void => set({ placing: false, draftPlace: null })
export const placeDraft = (draftPlace: LngLat | null): void => set({ draftPlace })
export const lockView = (viewLocked: boolean): void => set({ viewLocked })
