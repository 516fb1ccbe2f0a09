import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'
import { text } from '../text.ts'
import { paging } from './envelope.ts'
import { Instant, id, ids, list, Privileges, q, RoleNamesIn, url } from './shared.ts'

// What collections and saved searches have in common.

const VIEWS = ['map', 'list', 'chart', 'timeline'] as const

export const PostSet = z.object({
  id,
  name: z.string().meta({ example: 'Hello, world!' }),
  description: z.string().meta({ example: 'Hello, world!' }),
  user: z
    .object({ id, url: url('users/1') })
    .nullable()
    .meta({ description: 'The owner.' }),
  view: z.string().meta({ description: `One of ${VIEWS.join(', ')}.`, example: 'map' }),
  view_options: z.unknown().meta({ description: 'Whatever the client keeps here.', example: [] }),
  visible_to: z.array(z.string()).meta({
    description: 'Names of the roles that may read it, beside its owner and admins; empty for everybody.',
    example: ['admin'],
  }),
  featured: z.boolean(),
  created: Instant,
  allowed_privileges: Privileges,
})

const Options = z.unknown().refine((options) => isStorableJson(options), 'contains what cannot be stored')

/** Numbers and words for yes and no, as forms send them. */
const YesNo = z
  .union([z.boolean(), z.stringbool(), z.literal([0, 1]).transform(Boolean)], { error: 'must be true or false' })
  .nullish()
  .meta({ type: 'boolean' })

export const postSetFields = {
  name: text(255).refine((name) => name.trim().length >= 3, 'must have at least 3 characters'),
  description: text(10_000).nullish(),
  view: z.enum(VIEWS, { error: `must be one of ${VIEWS.join(', ')}` }).nullish(),
  view_options: Options.optional(),
  visible_to: RoleNamesIn,
  featured: YesNo,
}

export const SetQuery = z.object({
  ...paging,
  orderby: z.enum(['id', 'name', 'created', 'updated']).default('id').meta({ description: '`id` by default.' }),
  q,
  featured: z.stringbool().optional().meta({ type: 'boolean', description: 'Only featured ones, or only others.' }),
  view: list.optional().meta({ type: 'string', description: 'Only those with one of these views.', example: 'map' }),
  user: ids('me', 'none').optional().meta({ description: 'Ids of owners, `me` or `none`.' }),
  visible_to: list
    .optional()
    .meta({ type: 'string', description: 'Only those that are for one of these roles.', example: 'admin' }),
})
