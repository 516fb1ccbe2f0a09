import type { Centre } from '#lib/client/centre.ts'
import { keptValue } from '../kept/kept-value.ts'

/**
 * Whose tablet this device is. The proof is in a cookie that no page reads; this says only what to show first.
 * `isOver`: it was, until it was unpaired.
 */
export type KeptTablet = { vehicle: { id: string; name: string }; centre: Centre; isOver: boolean }

export const { store: tabletStore, keep: keepTablet, take: takeTablet } = keptValue<KeptTablet>('muster-tablet')
