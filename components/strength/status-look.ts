import type { AvailabilityStatus } from '#lib/availability/plan.ts'

/** Each status has a shape of its own besides its colour. */
export const STATUS_LOOK = {
  available: { shape: 'circle', tone: 'free' },
  busy: { shape: 'triangle', tone: 'dispatched' },
  away: { shape: 'ring', tone: 'off' },
} as const satisfies Record<AvailabilityStatus, object>
