import { z } from 'zod'
import { requiredText, text } from '../text.ts'
import { MomentIn } from './moment.ts'
import { ValuesIn } from './post-values.ts'
import { RelationIn, Whole } from './relation.ts'
import { RoleNamesIn } from './shared.ts'

// The reference's own example sends the word "null" where there is nobody.
const absent = (value: unknown) => (value === 'null' || value === '' ? null : value)

const Numbered = z.object({ id: Whole }).transform(({ id }) => id)
export const TagIn = z.union([Whole, text(255), Numbered], { error: 'must be ids, names or slugs' })

/** What a post is made of and changed by; all that is only read (id, url, created …) is ignored. */
export const postFields = {
  title: requiredText(150),
  content: requiredText(100_000),
  slug: text(150).min(2).nullish(),
  status: z.enum(['draft', 'published', 'archived']).nullish(),
  locale: z
    .string()
    .regex(/^[A-Za-z_-]{1,5}$/, 'must be at most 5 letters, _ or -')
    .nullish(),
  form: RelationIn,
  form_id: RelationIn,
  user: RelationIn,
  user_id: RelationIn,
  parent: RelationIn,
  parent_id: RelationIn,
  author_email: z.preprocess(absent, z.email().max(150).nullish()),
  author_realname: z.preprocess(absent, text(150).nullish()),
  published_to: RoleNamesIn,
  completed_stages: z
    .array(z.union([Whole, Numbered], { error: 'must be ids' }))
    .max(1000)
    .nullish(),
  tags: z.array(TagIn).max(1000).nullish(),
  post_date: MomentIn.nullish().meta({
    description:
      'When it happened: ISO 8601, or another way of writing that can mean one day only (`25.09.2012`, `25 September 2012`). ' +
      'Without an offset it is UTC. `09/25/2012` is refused.',
  }),
  values: ValuesIn.meta({ description: 'Arrays by attribute key; replaced as a whole.' }),
}
