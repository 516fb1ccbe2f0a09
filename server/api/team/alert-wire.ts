import type { z } from 'zod'
import type { Alert as WireAlert, Alerting as WireAlerting } from '#lib/contracts/team/alerts.ts'
import type { Alert, Alerting } from '#server/domain/alerts/index.ts'
import { iso } from './wire.ts'

const when = (at: Date | null) => at && iso(at)

export const alertToWire = (alert: Alert): z.input<typeof WireAlert> => ({
  ...alert,
  queuedAt: iso(alert.queuedAt),
  acceptedAt: when(alert.acceptedAt),
  deliveredAt: when(alert.deliveredAt),
  openedAt: when(alert.openedAt),
  answeredAt: when(alert.answeredAt),
  failedAt: when(alert.failedAt),
})

export const alertingToWire = ({ nextAt, waves, ...rest }: Alerting): z.input<typeof WireAlerting> => ({
  ...rest,
  nextAt: when(nextAt),
  waves: waves.map((wave) => ({ ...wave, at: iso(wave.at) })),
})
