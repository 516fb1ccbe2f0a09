import { z } from 'zod'

const Sets = z.array(z.enum(['en_route', 'on_scene', 'returning', 'at_station']))
const SETS =
  'The statuses of assignments that positions set: `en_route` when a vehicle that was sent leaves a station, `on_scene` when one under way comes to the alarm, `returning` when it leaves it, `at_station` when one that returns comes to a station. Empty: none. Stations are the team’s places of the kind `fire_station`: within their area, else their radius, else 100 m. Each counts after ten seconds, is in the log as nobody’s doing, and what somebody sets afterwards holds.'

/** What a team lets positions set. */
export const GeofenceSettings = z
  .object({
    sets: Sets.meta({ description: SETS, example: ['on_scene', 'at_station'] }),
    sceneRadius: z.number().int().meta({ description: 'Metres around an alarm that are its scene.', example: 150 }),
  })
  .meta({ id: 'GeofenceSettings' })

/** What is not named stays. */
export const GeofenceChange = z
  .object({
    sets: Sets.max(4)
      .refine((sets) => new Set(sets).size === sets.length, 'must not name a status twice')
      .nullable()
      .meta({ description: 'Null: none.', example: ['on_scene', 'at_station'] }),
    sceneRadius: z
      .number()
      .int()
      .min(20)
      .max(5000)
      .nullable()
      .meta({ description: 'Null: as without a setting.', example: 150 }),
  })
  .partial()
