import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { cellOf } from '../csv-cells.ts'
import { eachPost, type PostFilter, type Shown } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'
import { type AnswerColumn, answerColumns } from './answer-columns.ts'
import { isPostField, type Names, POST_FIELDS, readField } from './post-columns.ts'

type Column = { name: string; header: string; read: (post: Shown) => string }
/** A piece of the file, and how many posts are in it. */
export type CsvPiece = { text: string; posts: number }

/** Excel reads UTF-8 only where the file says so first. */
const BOM = '\uFEFF'

/**
 * The posts that the filter chooses as a CSV file, a piece at a time, as the viewer may see them. Columns are the fields
 * that are named (of posts, or keys of attributes), in their order, or all. Headers are what people call them.
 * @throws DomainError `invalid` (`fields`) for what is neither
 */
export async function* csvOf(
  ctx: Context,
  viewer: Viewer,
  filter: PostFilter,
  fields: readonly string[] | null,
): AsyncGenerator<CsvPiece> {
  const columns = await columnsOf(ctx, viewer, filter, fields)
  yield { text: BOM + write([columns.map(({ header }) => header)]), posts: 0 }
  for await (const posts of eachPost(ctx, viewer, filter))
    yield { text: write(posts.map((post) => columns.map(({ read }) => read(post)))), posts: posts.length }
}

const write = (rows: string[][]) =>
  stringify(
    rows.map((row) => row.map(cellOf)),
    // Quoted is what ends a record or a cell for other readers: a lone \n for most, semicolons and tabs for many.
    { record_delimiter: 'windows', quoted_match: /[\r\n;\t|]/ },
  )

async function columnsOf(ctx: Context, viewer: Viewer, filter: PostFilter, fields: readonly string[] | null) {
  const [names, answers] = await Promise.all([namesIn(ctx), answerColumns(ctx, viewer, filter)])
  const own = Object.entries(POST_FIELDS).map(
    ([name, header]): Column => ({
      name,
      header,
      read: (post) => (isPostField(name) ? readField[name](post, names) : ''),
    }),
  )
  const all = distinct([...own, ...answers.map(({ key, ...column }) => ({ ...column, name: key }))])
  return fields ? fields.flatMap((field) => all.filter(({ name }) => name === field)) : all
}

/** Two questions with the same words are told apart by their keys. */
function distinct(columns: (Column & Partial<Pick<AnswerColumn, 'target'>>)[]): Column[] {
  const plain = columns.map(({ header }) => header.toLowerCase())
  const isShared = (header: string) => plain.indexOf(header.toLowerCase()) !== plain.lastIndexOf(header.toLowerCase())
  return columns.map((column) =>
    column.target && isShared(column.header) ? { ...column, header: `${column.header} [${column.target}]` } : column,
  )
}

/** Which of these are neither fields of posts nor keys of attributes is refused, before anything is written. */
export async function checkFields({ db, teamId }: Context, fields: readonly string[] | null): Promise<void> {
  const asked = (fields ?? []).filter((field) => !isPostField(field))
  if (asked.length === 0) return
  const rows = await db
    .selectFrom('attribute')
    .select('key')
    .where('team_id', '=', teamId)
    .where('key', 'in', asked)
    .execute()
  const known = new Set(rows.map(({ key }) => key))
  const unknown = asked.filter((field) => !known.has(field))
  refuse([unknown.length > 0 && { field: 'fields', message: `names no field: ${unknown.join(', ')}` }])
}

/** A name that would fall apart at its comma stands as its slug. */
async function namesIn({ db, teamId }: Context): Promise<Names> {
  const { rows } = await sql<{ kind: keyof Names; id: number; name: string }>`
    select 'forms' as kind, id, name from form where team_id = ${teamId}
    union all select 'tags', id, case when name ~ '[,;\n]' then slug else name end from crowd_tag where team_id = ${teamId}
    union all select 'collections', id, replace(name, ',', ' ') from post_set where team_id = ${teamId}`.execute(db)
  const of = (kind: keyof Names) => new Map(rows.filter((row) => row.kind === kind).map(({ id, name }) => [id, name]))
  return { forms: of('forms'), tags: of('tags'), collections: of('collections') }
}
