import type { Shown } from '../posts/index.ts'

/** What of a post itself a column shows, and what stands above it. */
export const POST_FIELDS = {
  id: 'ID',
  title: 'Title',
  content: 'Content',
  status: 'Status',
  post_date: 'Post date',
  created: 'Created',
  updated: 'Updated',
  form: 'Form',
  tags: 'Tags',
  locale: 'Locale',
  published_to: 'Published to',
  user: 'User',
  author_realname: 'Author name',
  author_email: 'Author email',
  source: 'Source',
  contact: 'Contact',
  collections: 'Collections',
  parent: 'Parent',
  color: 'Color',
  slug: 'Slug',
} as const satisfies Record<string, string>
export type PostField = keyof typeof POST_FIELDS

export const isPostField = (name: string): name is PostField => Object.hasOwn(POST_FIELDS, name)

/** Names of what posts point at, by id. */
export type Names = { forms: Map<number, string>; tags: Map<number, string>; collections: Map<number, string> }

/** The text of one such column. Lists stand with commas between: none of the names has one. */
export const readField: Record<PostField, (post: Shown, names: Names) => string> = {
  id: ({ id }) => String(id),
  title: ({ title }) => title,
  content: ({ content }) => content,
  status: ({ status }) => status,
  post_date: ({ postDate }) => time(postDate),
  created: ({ createdAt }) => time(createdAt),
  updated: ({ updatedAt }) => time(updatedAt),
  form: ({ formId }, { forms }) => (formId === null ? '' : (forms.get(formId) ?? String(formId))),
  tags: ({ tags }, names) => named(tags, names.tags),
  locale: ({ locale }) => locale,
  published_to: ({ publishedTo }) => publishedTo.join(', '),
  user: ({ membershipId }) => String(membershipId ?? ''),
  author_realname: ({ authorRealname }) => authorRealname ?? '',
  author_email: ({ authorEmail }) => authorEmail ?? '',
  source: ({ source }) => source ?? '',
  contact: ({ contact }) => contact ?? '',
  collections: ({ sets }, { collections }) => named(sets, collections),
  parent: ({ parentId }) => String(parentId ?? ''),
  color: ({ color }) => color ?? '',
  slug: ({ slug }) => slug,
}

const time = (date: Date | null) => (date ? `${date.toISOString().slice(0, 19)}+00:00` : '')
const named = (ids: number[], names: Map<number, string>) => ids.flatMap((id) => names.get(id) ?? []).join(', ')
