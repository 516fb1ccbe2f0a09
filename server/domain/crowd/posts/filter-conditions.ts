import { type RawBuilder, sql } from 'kysely'
import { sameText } from '#lib/text/same-text.ts'
import type { Viewer } from '../viewer.ts'
import { near } from './filter-places.ts'
import { isEditableBy } from './filter-rights.ts'
import { shownTime, spanning } from './filter-times.ts'
import { answering, type Questions } from './filter-values.ts'
import type { HiddenFrom } from './hidden-from.ts'
import type { PostFilter, Wanted } from './post-filter.ts'
import { type Steps, standsAt } from './stage-steps.ts'

type Sql = RawBuilder<unknown>
/** What was looked up for a filter: `sets` are the collections of it that may be seen. */
export type About = {
  viewer: Viewer
  hidden: HiddenFrom
  steps: Steps[] | undefined
  sets: number[] | undefined
  questions: Questions
}

/** What a filter asks of `p`, a row of `post`; "and" is between them. */
export function conditions(f: PostFilter, about: About): Sql[] {
  const { hidden, viewer, steps, sets } = about
  const time = (column: string) => shownTime(column, hidden.times, viewer)
  const asked: (Sql | undefined)[] = [
    f.q === undefined ? undefined : holding(f.q),
    f.statuses && sql`p.status = any(${f.statuses}::text[])`,
    f.ids && sql`p.id = any(${f.ids}::bigint[])`,
    f.form && related(sql`p.form_id`, f.form),
    f.owner && known(related(sql`p.membership_id`, f.owner), hidden.authors, viewer),
    f.parent && related(sql`p.parent_id`, f.parent),
    sets && collected(sets),
    f.anyTags && tagged(f.anyTags),
    ...(f.allTags ?? []).map((tag) => tagged([tag])),
    f.locales && sql`p.locale = any(${f.locales}::text[])`,
    ...spanning(time('created_at'), f.created),
    ...spanning(time('updated_at'), f.updated),
    ...spanning(time('post_date'), f.posted),
    f.upTo === undefined ? undefined : sql`p.id <= ${f.upTo}::bigint`,
    f.after === undefined ? undefined : sql`p.id > ${f.after}::bigint`,
    ...near(f, hidden, viewer),
    ...Object.entries(f.values ?? {}).map((asked) => answering(asked, about)),
    steps && standsAt(steps),
    f.publishedTo && sql`p.published_to && ${f.publishedTo}::text[]`,
    f.sources && fromOneOf(f.sources),
  ]
  return asked.filter((condition) => condition !== undefined)
}

/** A number is also an id (facts C46). `search` holds title and content as `same_text` writes them. */
function holding(q: string): Sql {
  const literal = sameText(q).replaceAll(/[\\%_]/g, '\\$&')
  const inText = sql`p.search like '%' || same_text(${literal}) || '%'`
  return /^\d{1,9}$/.test(q) ? sql`(${inText} or p.id = ${Number(q)})` : inText
}

function related(column: Sql, { ids, none }: Wanted): Sql {
  const one = sql`${column} = any(${ids}::bigint[])`
  return none ? sql`(${one} or ${column} is null)` : one
}

/** Where the form keeps it to itself, only who may change the post can ask about it. */
const known = (condition: Sql, forms: number[], viewer: Viewer): Sql =>
  forms.length === 0
    ? condition
    : sql`(${condition} and (p.form_id is null or p.form_id <> all(${forms}::int[]) or ${isEditableBy(viewer)}))`

const tagged = (tags: number[]) =>
  sql`p.id in (select t.post_id from post_tag t where t.tag_id = any(${tags}::bigint[]))`

const collected = (sets: number[]) =>
  sql`p.id in (select i.post_id from post_in_set i where i.set_id = any(${sets}::int[]))`

/** `web`: written here, and made of no message. */
function fromOneOf(sources: string[]): Sql {
  const sent = sql`p.message_id in (select m.id from message m where m.type = any(${sources}::text[]))`
  return sources.includes('web') ? sql`(${sent} or p.message_id is null)` : sent
}
