import { momentOf } from '#lib/dates/moment-of.ts'
import { sameText } from '#lib/text/same-text.ts'
import type { Fault } from '#server/domain/refused.ts'
import { cellOf } from '../csv-cells.ts'
import type { NewPost, Values } from '../posts/index.ts'
import { howDates, noDate, readCellDate } from './cell-date.ts'
import type { CsvImport } from './csv-import.ts'
import { type Cell, type HowRead, type Row, readAnswer, wrongCell } from './read-answer.ts'
import { listIn, statusIn } from './read-cells.ts'
import { type AttributesByKey, type FieldName, readTarget, type Target } from './targets.ts'

type Mapped = Pick<CsvImport, 'columns' | 'mapsTo' | 'fixed' | 'reading' | 'options'>
/** The team's forms by id and by name, in the letters of `sameText`. */
export type FormsByName = ReadonlyMap<string, number>
type Take = (row: Row, cell: Cell) => void

/**
 * How the records of this file become posts: made once, then called for each. What a cell says goes before `fixed`; of
 * lists (tags, roles) both count. Faults name their column.
 */
export function planRows(csv: Mapped, attributes: AttributesByKey, forms: FormsByName): (cells: string[]) => Row {
  const { columns, mapsTo, reading, options, fixed } = csv
  const how: HowRead = { timezone: options.timezone, separator: options.separator ?? null }
  const dates = columns.map((_, i) => howDates(i, reading, options))
  const targets = mapsTo.map((written) => (written === null ? undefined : readTarget(written, attributes)))
  const takes = targets.map((target) => target && takeFor(target, forms, how))
  const fill = fillIn(targets, fixed)
  return (cells) => {
    const row: Row = { post: newPost(fixed), faults: raggedness(cells, columns.length), tags: [], places: new Map() }
    takes.forEach((take, i) => {
      const text = trimmed(cells[i] ?? '')
      const cell = { text, column: columns[i] || `column ${i + 1}`, dates: dates[i] ?? ANY_DATE }
      if (take && text !== '') take(row, cell)
    })
    return withPlaces(fill(row), fixed.values ?? {})
  }
}

const ANY_DATE = { order: 'dmy', form: null } as const

/** Without the space around it; where our own export has kept that from beginning a formula, it belongs to the text. */
function trimmed(cell: string): string {
  const bare = cell.trim()
  return bare.length < cell.length && cellOf(cell) !== cell ? cell : bare
}

function takeFor(target: Target, forms: FormsByName, how: HowRead): Take {
  if (target.kind === 'value') return (row, cell) => readAnswer(row, target, cell, how)
  const lists = { tags: takeTags(how), published_to: takeRoles(how) }
  return { ...PLAIN, ...lists, form: takeForm(forms), post_date: takeTime(how) }[target.field]
}

type Text = 'title' | 'content' | 'slug' | 'locale' | 'authorEmail' | 'authorRealname'
const asText =
  (name: Text): Take =>
  ({ post }, { text }) => {
    post[name] = text
  }

const PLAIN: Record<Exclude<FieldName, 'form' | 'post_date' | 'tags' | 'published_to'>, Take> = {
  title: asText('title'),
  content: asText('content'),
  slug: asText('slug'),
  locale: asText('locale'),
  author_email: asText('authorEmail'),
  author_realname: asText('authorRealname'),
  status: ({ post, faults }, cell) => {
    const status = statusIn(cell.text)
    if (status) post.status = status
    else faults.push(wrongCell('status', cell, 'is no status'))
  },
}

const takeTags =
  ({ separator }: HowRead): Take =>
  ({ tags }, { text }) => {
    tags.push(...listIn(text, separator))
  }

const takeRoles =
  ({ separator }: HowRead): Take =>
  ({ post }, { text }) => {
    post.publishedTo = [...new Set([...post.publishedTo, ...listIn(text, separator)])]
  }

const takeForm =
  (forms: FormsByName): Take =>
  ({ post, faults }, cell) => {
    const id = forms.get(sameText(cell.text))
    if (id === undefined) faults.push(wrongCell('form_id', cell, 'is no form'))
    else post.formId = id
  }

const takeTime =
  ({ timezone }: HowRead): Take =>
  ({ post, faults }, cell) => {
    const read = readCellDate(cell.text, cell.dates)
    if (read) post.postDate = momentOf(read, timezone)
    else faults.push(wrongCell('post_date', cell, noDate(cell.dates)))
  }

/** Cells beyond the last column are a fault when they say something; empty ones before it may be left out. */
function raggedness(cells: string[], width: number): Fault[] {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '')
  return extra ? [{ field: 'record', message: `has ${cells.length} cells instead of ${width}` }] : []
}

const newPost = (fixed: CsvImport['fixed']): NewPost => ({
  title: fixed.title ?? '',
  content: fixed.content ?? '',
  slug: null,
  status: fixed.status ?? null,
  locale: fixed.locale ?? null,
  formId: fixed.form ?? null,
  membershipId: null,
  parentId: null,
  authorEmail: fixed.author_email ?? null,
  authorRealname: fixed.author_realname ?? null,
  publishedTo: fixed.published_to ?? [],
  completedStages: fixed.completed_stages ?? [],
  values: {},
  tags: fixed.tags ?? [],
  postDate: null,
  messageId: null,
  importKey: null,
})

const LONGEST_TITLE = 150

/** Where only one of title and content is there by the mapping, it is both: a text message has no headline. */
function fillIn(targets: (Target | undefined)[], fixed: CsvImport['fixed']): (row: Row) => Row {
  const isGiven = (name: 'title' | 'content') =>
    fixed[name] || targets.some((target) => target?.kind === 'field' && target.field === name)
  const [hasTitle, hasContent] = [isGiven('title'), isGiven('content')]
  return (row) => {
    const { post } = row
    const [firstLine = ''] = post.content.split('\n')
    if (!hasTitle) post.title = [...firstLine].slice(0, LONGEST_TITLE).join('')
    if (!hasContent) post.content = post.title
    return row
  }
}

/** Puts the places together, and what every post says beside the row's own answers. */
function withPlaces(row: Row, fixed: Values): Row {
  const { post, places, faults } = row
  for (const [name, { key, lat, lon }] of places) {
    const lacks = lat === undefined ? 'its latitude' : 'its longitude'
    if (lat === undefined || lon === undefined) faults.push({ field: 'values', message: `of ${name} lacks ${lacks}` })
    else post.values[key] = [...(post.values[key] ?? []), { lat, lon }]
  }
  // Answers with a number may have left gaps.
  const own = Object.entries(post.values).map(([key, values]) => [key, values.filter((value) => value !== undefined)])
  post.values = { ...fixed, ...Object.fromEntries(own) }
  return row
}
