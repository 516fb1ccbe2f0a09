import { sameText } from '#lib/text/same-text.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { NewPost, Values } from '../posts/index.ts'
import { instantsIn, readTime } from './cell-dates.ts'
import type { CsvImport } from './csv-import.ts'
import { type Cell, type Row, readAnswer, wrongCell } from './read-answer.ts'
import { listIn, statusIn } from './read-cells.ts'
import { type AttributesByKey, type FieldName, readTarget, type Target } from './targets.ts'

type Mapped = Pick<CsvImport, 'columns' | 'mapsTo' | 'fixed' | 'reading' | 'options'>
/** The team's forms by id and by name, in the letters of `sameText`. */
export type FormsByName = ReadonlyMap<string, number>
type Take = (row: Row, cell: Cell) => void
type Instant = ReturnType<typeof instantsIn>

/**
 * How the records of this file become posts: made once, then called for each. What a cell says goes before `fixed`; of
 * lists (tags, roles) both count. Faults name their column.
 */
export function planRows(csv: Mapped, attributes: AttributesByKey, forms: FormsByName): (cells: string[]) => Row {
  const { columns, mapsTo, reading, options, fixed } = csv
  const instant = instantsIn(options.timezone)
  const targets = mapsTo.map((written) => (written === null ? undefined : readTarget(written, attributes)))
  const takes = targets.map((target) => target && takeFor(target, forms, instant))
  const fill = fillIn(targets, fixed)
  return (cells) => {
    const row: Row = { post: newPost(fixed), faults: raggedness(cells, columns.length), tags: [], places: new Map() }
    takes.forEach((take, i) => {
      const text = cells[i]?.trim() ?? ''
      const order = options.dateOrder ?? reading.dateOrders[i] ?? 'dmy'
      if (take && text !== '') take(row, { text, column: columns[i] || `column ${i + 1}`, order })
    })
    return withPlaces(fill(row), fixed.values ?? {})
  }
}

function takeFor(target: Target, forms: FormsByName, instant: Instant): Take {
  if (target.kind === 'value') return (row, cell) => readAnswer(row, target, cell, instant)
  return { ...PLAIN, form: takeForm(forms), post_date: takeTime(instant) }[target.field]
}

type Text = 'title' | 'content' | 'slug' | 'locale' | 'authorEmail' | 'authorRealname'
const asText =
  (name: Text): Take =>
  ({ post }, { text }) => {
    post[name] = text
  }

const PLAIN: Record<Exclude<FieldName, 'form' | 'post_date'>, Take> = {
  title: asText('title'),
  content: asText('content'),
  slug: asText('slug'),
  locale: asText('locale'),
  author_email: asText('authorEmail'),
  author_realname: asText('authorRealname'),
  tags: ({ tags }, { text }) => {
    tags.push(...listIn(text))
  },
  published_to: ({ post }, { text }) => {
    post.publishedTo = [...new Set([...post.publishedTo, ...listIn(text)])]
  },
  status: ({ post, faults }, cell) => {
    const status = statusIn(cell.text)
    if (status) post.status = status
    else faults.push(wrongCell('status', cell, 'is no status'))
  },
}

const takeForm =
  (forms: FormsByName): Take =>
  ({ post, faults }, cell) => {
    const id = forms.get(sameText(cell.text))
    if (id === undefined) faults.push(wrongCell('form_id', cell, 'is no form'))
    else post.formId = id
  }

const takeTime =
  (instant: Instant): Take =>
  ({ post, faults }, cell) => {
    const time = readTime(cell.text, cell.order)
    if (time) post.postDate = instant(time)
    else faults.push(wrongCell('post_date', cell, `is no date (${cell.order === 'dmy' ? 'day' : 'month'} first)`))
  }

/** Cells beyond the last column are a fault when they say something. */
function raggedness(cells: string[], width: number): Fault[] {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '')
  if (cells.length >= width && !extra) return []
  return [{ field: 'record', message: `has ${cells.length} cells instead of ${width}` }]
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
