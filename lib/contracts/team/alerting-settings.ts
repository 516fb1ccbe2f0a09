import { z } from 'zod'
import { IdIn, id } from './shared.ts'

const Priority = z.union([z.literal(1), z.literal(2), z.literal(3)])

/** How a team calls its people to alarms. */
export const AlertingSettings = z
  .object({
    next: z.array(z.number().int()).meta({
      description:
        'Seconds until the next of a person’s channels is tried, by step; the last holds for all that follow.',
      example: [30, 60],
    }),
    realarm: z
      .number()
      .int()
      .meta({ description: 'Seconds until more are called while somebody is missing.', example: 180 }),
    strength: z.number().int().nullable().meta({
      description: 'How many must come, beside the roles that are needed; null: nobody has said.',
      example: 4,
    }),
    monthlyTest: z
      .object({ day: z.number().int(), hour: z.number().int() })
      .nullable()
      .meta({
        description: 'When the whole team is tested each month, by `timeZone`; null: never.',
        example: { day: 7, hour: 19 },
      }),
    dutyOfficers: z.array(id('mem')).meta({ description: 'Members who are called last, in this order.' }),
    unowned: z.number().int().nullable().meta({
      description: 'Seconds until duty officers are told that nobody owns an alarm; null: never.',
      example: 30,
    }),
    unownedPriorities: z.array(Priority).meta({ description: 'Of which alarms they are told that.', example: [1, 2] }),
  })
  .meta({ id: 'AlertingSettings' })

const Seconds = z.number().int().min(1).max(86_400)
const description = 'Null: as without a setting.'

/** What is not named stays. */
export const AlertingChange = z
  .object({
    next: z
      .union([Seconds, z.array(Seconds).min(1).max(10), z.null()], {
        error: 'must be seconds from 1 to 86400, or a list of 1 to 10 of them',
      })
      .meta({ description: `Seconds by step; one number is every step’s. ${description}`, example: [30, 60] }),
    realarm: Seconds.nullable().meta({ description, example: 180 }),
    strength: z.number().int().min(1).max(1000).nullable().meta({ description, example: 4 }),
    monthlyTest: z
      .object({ day: z.number().int().min(1).max(28), hour: z.number().int().min(0).max(23) })
      .nullable()
      .meta({ description: 'Null: never.', example: { day: 7, hour: 19 } }),
    dutyOfficers: z.array(IdIn).max(20).nullable().meta({ description, example: [] }),
    unowned: Seconds.nullable().meta({ description: 'Null: never.', example: 30 }),
    unownedPriorities: z
      .array(Priority)
      .max(3)
      .nullable()
      .meta({ description, example: [1, 2] }),
  })
  .partial()
