import { z } from 'zod'
import { SCOPES } from '#lib/scopes.ts'
import { isTimeZone } from '#lib/time/time-zone.ts'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { AlertingChange, AlertingSettings } from './alerting-settings.ts'
import { one } from './envelope.ts'
import { GeofenceChange, GeofenceSettings } from './geofence-settings.ts'
import { Address, AddressIn, Instant, id, Location, LocationIn, like, orNull } from './shared.ts'

const Driving = z.object({
  factor: z.number().min(1).max(2).meta({
    description: 'Times the speeds of everybody, 1 to 2.',
    example: 1.2,
  }),
  emergency: z.boolean().meta({ description: 'Roads that are closed to others are open to them.' }),
})

export const Team = z
  .object({
    id: id('tea'),
    createdAt: Instant,
    name: z.string().meta({ example: 'My Team' }),
    invite: z
      .string()
      .nullable()
      .meta({ description: 'Invite code; null without the scope team.invite:read.', example: 'ABCDEF' }),
    avatar: like('https://example.com/team.webp').nullable(),
    locale: z.string().meta({ description: 'Primary locale.', example: 'en' }),
    locales: z.array(z.string()).meta({ description: 'Secondary locales.', example: ['sv', 'fi'] }),
    targetResponseTime: z.number().meta({ description: 'Minutes.', example: 10 }),
    plan: z.number().nullable().meta({ description: 'Null without the scope team.plan:read.', example: 3.99 }),
    scope: z
      .array(z.string())
      .nullable()
      .meta({
        description: 'What the calling key may do; null without the scope team.scope:update.',
        example: ['alarms:create', 'alarms:read'],
      }),
    address: orNull(Address).meta({ description: 'Extension.' }),
    location: orNull(Location).meta({ description: 'Extension. Where maps start.' }),
    reportForm: z.boolean().meta({ description: 'Extension. Whether anybody may report at `/report/{slug}`.' }),
    emergencyNumber: like('112').nullable().meta({
      description:
        'Extension. What citizens are told to call first; null: the number of the country of `address`, else 112.',
    }),
    timeZone: like('Europe/Helsinki').meta({ description: 'Extension. In whose clock weekly plans are said.' }),
    alerting: AlertingSettings.meta({ description: 'Extension. How people are called to alarms.' }),
    geofences: GeofenceSettings.meta({ description: 'Extension. What vehicles that come and leave set.' }),
    driving: Driving.meta({ description: 'Extension. How its vehicles drive.' }),
    slug: like('my-team').meta({ description: 'Extension. The team’s name in public addresses.' }),
  })
  .meta({ id: 'Team' })
export type Team = z.output<typeof Team>

/** What is not named stays. */
const DrivingChange = Driving.partial().meta({
  description: 'Extension. How its vehicles drive. Null: as everybody.',
  example: { factor: 1.2, emergency: true },
})

const isLocale = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
const Locale = text(35)
  .refine(isLocale, 'must be a language tag (BCP 47) such as sv or pt-BR')
  .meta({ example: 'sv', maxLength: 35 })

/** As it is dialled; short ones, too. */
const EmergencyNumber = z
  .string()
  .regex(/^\+?\d[\d -]{0,17}\d$/, 'must be a number that can be dialled, such as 112')
  .meta({ example: '112' })

const TimeZone = text(64)
  .refine(isTimeZone, 'must be a time zone of the IANA database, such as Europe/Helsinki')
  .meta({ example: 'Europe/Helsinki' })

const TeamChange = z
  .object({
    name: requiredText(100),
    locale: Locale,
    locales: z
      .array(Locale)
      .max(100)
      .refine((tags) => new Set(tags).size === tags.length, 'must not name a locale twice'),
    targetResponseTime: z.number().min(0),
    address: AddressIn.nullable(),
    location: LocationIn.nullable(),
    reportForm: z.boolean(),
    emergencyNumber: EmergencyNumber.nullable(),
    timeZone: TimeZone,
    alerting: AlertingChange.meta({ description: 'Extension. How people are called to alarms.' }),
    geofences: GeofenceChange.meta({ description: 'Extension. What vehicles that come and leave set.' }),
    driving: DrivingChange.nullable(),
    scope: z.array(z.enum(SCOPES)).max(SCOPES.length).meta({
      description: 'What the calling key may do from now on: never more than before. Needs `team.scope:update`, too.',
    }),
  })
  .partial()
export type TeamChange = z.output<typeof TeamChange>

const base = { path: '/v1/teams/{id}', tag: 'Team', versioned: true } as const

export const getTeam = endpoint({
  ...base,
  id: 'getTeam',
  method: 'get',
  summary: 'Retrieve a team',
  scope: ['team:read'],
  reply: one(Team),
  failures: [401, 403, 404],
})
export const updateTeam = endpoint({
  ...base,
  id: 'updateTeam',
  method: 'patch',
  summary: 'Update a team',
  scope: ['team:update'],
  body: TeamChange,
  reply: one(Team),
  example: { name: 'My Team', locale: 'en', locales: ['sv', 'fi'], targetResponseTime: 10 },
  failures: [400, 401, 403, 404],
})
