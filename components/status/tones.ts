import type { Theme } from '#components/theme/theme.ts'

const BY_DAY = {
  late: '#ff5a63',
  dispatched: '#ffaa00',
  enroute: '#ffffb5',
  scene: '#3d98ff',
  free: '#4ce8cb',
  transport: '#e0bfff',
  off: '#8a8f98',
} as const
export type Tone = keyof typeof BY_DAY
type Colour = `#${string}`
const AT_NIGHT: Record<Tone, Colour> = {
  late: '#ffa64d',
  dispatched: '#ff8f1f',
  enroute: '#ff7f5c',
  scene: '#f2603f',
  free: '#e8573a',
  transport: '#ff6a4d',
  off: '#d15c47',
}
/** The fills of the status palette (`app/globals.css`), for what is painted without CSS: the map. */
export const fillsOf = (theme: Theme): Record<Tone, Colour> => (theme === 'night' ? AT_NIGHT : BY_DAY)

/** Whole class names, so that Tailwind finds them. */
export const FILL_CLASS: Record<Tone, string> = {
  late: 'fill-late stroke-outline',
  dispatched: 'fill-dispatched stroke-outline',
  enroute: 'fill-enroute stroke-outline',
  scene: 'fill-scene stroke-outline',
  free: 'fill-free stroke-outline',
  transport: 'fill-transport stroke-outline',
  off: 'fill-off stroke-outline',
}
export const BACKGROUND_CLASS: Record<Tone, string> = {
  late: 'bg-late',
  dispatched: 'bg-dispatched',
  enroute: 'bg-enroute',
  scene: 'bg-scene',
  free: 'bg-free',
  transport: 'bg-transport',
  off: 'bg-off',
}
