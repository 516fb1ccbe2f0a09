import type { Hono } from 'hono'
import { z } from 'zod'
import type { NewCallerPosition } from '#lib/contracts/caller.ts'
import { figure, isAccuracy } from '#lib/contracts/figure.ts'
import { sharePosition, stopSharing } from '#server/domain/reports/index.ts'
import { showFix } from '#server/live/show-fix.ts'
import { checked, readBody, smallBody } from './read-body.ts'
import type { PageParts } from './reader.ts'

const Position = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  accuracy: figure(isAccuracy).transform((metres) => metres ?? null),
}) satisfies z.ZodType<NewCallerPosition>

/** Where the citizen is, while they let the control centre see it. */
export function positionRoutes(app: Hono, { rt, open }: PageParts): void {
  app.put('/r/:token/position', smallBody, async (c) => {
    const { ctx, report } = await open(c)
    const { latitude: lat, longitude: lng, accuracy } = checked(Position, await readBody(c))
    const fix = { lng, lat, accuracy }
    await sharePosition(ctx, report.id, fix, (at) =>
      showFix(rt.positions, { teamId: report.teamId, centre: report.centre, report: report.id }, { ...fix, at }),
    )
    return c.json({})
  })
  app.delete('/r/:token/position', async (c) => {
    const { ctx, report } = await open(c)
    await stopSharing(ctx, report.id)
    return c.json({})
  })
}
