import { isStorable } from '#lib/storable.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { NewPost } from './post.ts'

type Texts = Pick<NewPost, 'title' | 'content' | 'slug' | 'locale' | 'authorEmail' | 'authorRealname'>

export const LONGEST = { title: 150, content: 100_000, slug: 150, author: 150 } as const
const lengthOf = (text: string) => (text.length > LONGEST.slug ? [...text].length : text.length)
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/

/** What is wrong with the texts of a post, wherever it comes from (facts C40, C42). */
export function faultsInTexts({ title, content, slug, locale, authorEmail, authorRealname }: Texts): Fault[] {
  const faults: (Fault | false)[] = [
    ...required('title', title, LONGEST.title),
    ...required('content', content, LONGEST.content),
    slug !== null && lengthOf(slug) < 2 && { field: 'slug', message: 'is shorter than 2 characters' },
    ...text('slug', slug, LONGEST.slug),
    locale !== null &&
      !/^[a-z_-]{1,5}$/i.test(locale) && { field: 'locale', message: 'must be at most 5 letters, _ or -' },
    authorEmail !== null && !EMAIL.test(authorEmail) && { field: 'author_email', message: 'is no e-mail address' },
    ...text('author_email', authorEmail, LONGEST.author),
    ...text('author_realname', authorRealname, LONGEST.author),
  ]
  return faults.filter((fault) => fault !== false)
}

const required = (field: string, value: string, most: number): Fault[] =>
  value.trim() === '' ? [{ field, message: 'is required' }] : text(field, value, most)

function text(field: string, value: string | null, most: number): Fault[] {
  if (value === null) return []
  if (!isStorable(value)) return [{ field, message: 'contains characters that cannot be stored' }]
  return lengthOf(value) > most ? [{ field, message: `is longer than ${most} characters` }] : []
}
