import { z } from 'zod'
import { requiredText, text } from '../text.ts'

export const id = (prefix: string) => z.string().meta({ example: `${prefix}_01j85v5kgkfbzt7yb0nwq1ztdw00` })

/** An id a client names. Any text will do, a wrong one is refused as unknown (facts T23); ids have 32 characters. */
export const IdIn = text(64)

/** A text, and how one looks. */
export const like = (example: string) => z.string().meta({ example })

export const Instant = z.iso.datetime().meta({ example: '2021-01-01T00:00:00.000Z' })

const [FIRST, LAST] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]
/** ISO 8601 years have four digits, and an offset can push an instant out of them. What is no date is not judged here. */
const hasYear = (iso: string) => !(Date.parse(iso) < FIRST || Date.parse(iso) > LAST)

/** An instant a client sends: ISO 8601 with `Z` or an offset. */
export const InstantIn = z.iso
  .datetime({
    offset: true,
    error: 'must be an ISO 8601 date and time with an offset, such as 2021-01-01T00:00:00.000Z',
  })
  .refine(hasYear, 'must be in the years 0000 to 9999 UTC')
  .meta({ example: '2021-01-01T00:00:00.000Z' })

/** A named schema or null. `.nullable()` would make the *named* one nullable in the OpenAPI document. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])

export const Latitude = z.number().min(-90).max(90).meta({ example: 60.1699 })
export const Longitude = z.number().min(-180).max(180).meta({ example: 24.9384 })

/** Both or neither (facts T34). */
export const LocationIn = z.object({ latitude: Latitude, longitude: Longitude })
export const Location = LocationIn.meta({ id: 'Location' })
export type Location = z.output<typeof Location>

const part = (example: string) => z.string().nullable().meta({ example })
export const Address = z
  .object({
    line1: part('1 rue de la Paix'),
    line2: part('Appartement 1'),
    postalCode: part('75000'),
    city: part('Paris'),
    province: part('Île-de-France'),
    country: part('FR'),
  })
  .meta({ id: 'Address' })
export type Address = z.output<typeof Address>

const partIn = text(200).nullable().optional()
export const AddressIn = z.union(
  [
    z.object({ line1: partIn, line2: partIn, postalCode: partIn, city: partIn, province: partIn, country: partIn }),
    text(200),
  ],
  { error: 'must be a text of at most 200 characters or an address object of such texts' },
)
export type AddressIn = z.output<typeof AddressIn>

export const Position = z
  .object({
    createdAt: Instant,
    latitude: Latitude,
    longitude: Longitude,
    altitude: z.number().nullable().meta({ description: 'Metres.', example: 7.3327 }),
    speed: z.number().nullable().meta({ description: 'Kilometres per hour.', example: 80.4 }),
    heading: z.number().nullable().meta({ description: 'Degrees clockwise from north.', example: 90 }),
    clockSays: Instant.optional().meta({
      description:
        'Extension. Only where the device’s clock is wrong: what it says; `createdAt` is then when the fix came in.',
      example: '2007-01-09T04:12:00.000Z',
    }),
  })
  .meta({ id: 'Position' })
export type Position = z.output<typeof Position>

export const Translation = z
  .object({ name: z.string(), locale: z.string() })
  .meta({ id: 'Translation', example: { name: 'Tagg 1', locale: 'sv' } })

/** Names in the team's secondary locales; the list is replaced as a whole (facts T49). */
export const TranslationsIn = z.array(z.object({ name: requiredText(100), locale: text(35) })).max(100)

export const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #ff0000')

/** What another system calls the thing. */
export const ExternalId = z
  .string()
  .nullable()
  .meta({ description: 'Extension. What another system calls it; unique in the team.', example: 'cad-2024-000418' })
export const ExternalIdIn = requiredText(200).nullable().meta({
  description:
    'Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.',
  example: 'cad-2024-000418',
})

const Person = {
  id: id('mem'),
  name: like('John Doe'),
  firstname: like('John'),
  lastname: like('Doe'),
  avatar: like('https://example.com/john.webp').nullable(),
}
export const Actor = z
  .object({
    type: z.enum(['key', 'member', 'vehicle']).meta({
      description: 'Extension: `vehicle`, whose tablet it was.',
    }),
    key: z.object({ id: id('key'), name: like('My Integration') }).nullable(),
    member: z.object({ ...Person, user: id('usr').nullable() }).nullable(),
    vehicle: z
      .object({ id: id('veh'), name: like('E 1') })
      .optional()
      .meta({ description: 'Extension. Only of the type `vehicle`.' }),
  })
  .meta({ id: 'Actor' })
export type Actor = z.output<typeof Actor>

/** What an entry of the logs and one of an alarm's stream have in common. */
export const entry = {
  createdAt: Instant,
  action: z.string().meta({ example: 'ROLE_CREATE' }),
  objectId: id('rol').nullable(),
  changes: z.array(
    z.object({
      key: like('name'),
      from: z.unknown().meta({ description: 'Null where there was nothing.', example: 'Old name' }),
      to: z.unknown().meta({ example: 'My Role' }),
    }),
  ),
  actor: orNull(Actor),
  descriptor: z.string().nullable().meta({ example: 'My Role' }),
  undoes: z.string().nullable().meta({ description: 'Extension. The entry that this one has undone.', example: null }),
  undoneBy: z
    .string()
    .nullable()
    .meta({ description: 'Extension. The entry that has undone this one.', example: null }),
  undoable: z.boolean().meta({
    description:
      'Extension. Entries like this can be undone, and this one is not; whether it still can be is seen when it is tried.',
    example: false,
  }),
}

export const MemberSummary = z.object(Person).meta({ id: 'MemberSummary' })
