import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { isZone } from './config-values.ts'
import { page, paging } from './envelope.ts'
import { FlagIn } from './lenient.ts'
import { postFields } from './post-input.ts'
import { RelationIn } from './relation.ts'
import { Instant, id, Privileges, url } from './shared.ts'

const targets = z.array(z.string().nullable())
const count = z.number().int()
const FORMS = ['iso', 'basic', 'month_name', 'dmy', 'mdy', 'excel', 'epoch_seconds', 'epoch_ms'] as const
const Form = z.enum(FORMS).nullable()
const FORMS_SAID =
  '`iso` (`2024-03-12`), `basic` (`20240312`), `month_name` (`12 Mar 2024`), `dmy` and `mdy` (`12/03/2024`, days or months first), ' +
  '`excel` (45363: days as spreadsheets count them), `epoch_seconds` (1710219840) or `epoch_ms`'
const COLUMNS = ['INCIDENT TITLE', 'INCIDENT DATE', 'DESCRIPTION', 'CATEGORY', 'LATITUDE', 'LONGITUDE']
const MAPS_TO = ['title', 'post_date', 'content', 'tags', 'place.lat', 'place.lon']

export const Csv = z
  .object({
    id,
    url: url('csv/530'),
    columns: z.array(z.string()).meta({ description: 'The header row.', example: COLUMNS }),
    maps_to: targets.meta({
      description: 'For each column what it is in a post; empty until somebody has said.',
      example: MAPS_TO,
    }),
    proposed_maps_to: targets.meta({
      description: 'What the columns may be by their names. Only a proposal: send it as `maps_to` if it is right.',
      example: MAPS_TO,
    }),
    fixed: z.record(z.string(), z.unknown()).meta({ example: { form: 1, tags: [3] } }),
    filename: z.string().meta({ example: 'reports.csv' }),
    mime: z.string().meta({ example: 'text/csv' }),
    size: z.number().meta({ description: 'In bytes.', example: 663840 }),
    created: Instant,
    updated: Instant.nullable(),
    completed: z.boolean().meta({ description: 'Whether it has been imported to its end.' }),
    status: z.enum(['uploaded', 'queued', 'importing', 'completed', 'checked', 'failed']).meta({
      description: '`checked` after a dry run; `failed` when it could not go on to the end, or no row was any good.',
    }),
    dry_run: z.boolean().meta({ description: 'Whether the last import only reported.' }),
    rows: count.meta({ description: 'How many rows the file has.', example: 1200 }),
    processed: count.meta({ description: 'Rows looked at so far: created, known and errors together.', example: 750 }),
    created_count: count.meta({ description: 'Rows that became posts, or would have.', example: 740 }),
    known: count.meta({ description: 'Rows that an import has brought before.', example: 3 }),
    errors: count.meta({ description: 'Rows that were skipped.', example: 7 }),
    error: z.string().nullable().meta({ description: 'Why it could not go on.', example: 'No row could be imported' }),
    errors_url: z.string().meta({ example: 'http://localhost:3000/api/v3/csv/530/errors' }),
    errors_file_url: z.string().meta({
      description: 'The rows that were skipped, to be mended and uploaded again.',
      example: 'http://localhost:3000/api/v3/csv/530/errors?format=csv',
    }),
    encoding: z.string().meta({ description: 'What the file is read as.', example: 'windows-1251' }),
    encoding_by: z.enum(['mark', 'named', 'content', 'guess']).nullable().meta({
      description:
        'How it became known: by its byte order mark, by who uploaded it, by being UTF-8, or by guessing. Null for old uploads.',
      example: 'guess',
    }),
    proposed_encodings: z.array(z.string()).meta({
      description:
        'Where it is guessed: what the file may be, the likeliest first, which is what it is read as. If that is wrong, upload ' +
        'it again with another one as `encoding`.',
      example: ['windows-1251', 'koi8-r'],
    }),
    delimiter: z.string().meta({ example: ',' }),
    proposed_dates: z.array(Form).meta({
      description:
        'For each column how all its cells are written, were they dates; null where they are not, or not all in one way: ' +
        `${FORMS_SAID}. Read so where the column is a date and nobody says otherwise (\`dates\` of the import).`,
      example: [null, 'dmy', null, null, null, null],
    }),
    hashtags: z.array(z.string()).nullable().meta({
      description: 'The row of hashtags (HXL) where there is one: it says what the columns are, and is no data.',
      example: null,
    }),
    padded: count.meta({ description: 'Rows that leave out empty cells at their end.', example: 0 }),
    lost_characters: z.object({ count, lines: z.array(count) }).meta({
      description: 'Characters that could not be read, each now U+FFFD, and the lines of the first hundred.',
      example: { count: 1, lines: [17] },
    }),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Csv' })

const CsvError = z
  .object({
    line: count.meta({ description: 'Where the row begins in the file, counted from 1.', example: 17 }),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).meta({
      example: [{ field: 'post_date', message: 'INCIDENT DATE: "31/02/2010" is no date (day first)' }],
    }),
    record: z.array(z.string()).meta({ description: 'The cells.', example: ['4049', 'Lost person', '31/02/2010'] }),
  })
  .meta({ id: 'CsvError' })

const FixedIn = z.object({
  title: postFields.title.nullish(),
  content: postFields.content.nullish(),
  form: postFields.form,
  form_id: postFields.form_id,
  status: postFields.status,
  locale: postFields.locale,
  tags: postFields.tags,
  published_to: postFields.published_to,
  completed_stages: postFields.completed_stages,
  author_email: postFields.author_email,
  author_realname: postFields.author_realname,
  values: postFields.values,
})
/** PHP clients send `[]` where there is nothing. */
const Fixed = z.union(
  [
    FixedIn,
    z
      .array(z.unknown())
      .length(0)
      .transform((): z.output<typeof FixedIn> => ({})),
  ],
  {
    error: 'must be parts of a post',
  },
)

const TargetIn = text(200)
  .transform((target) => (target.trim() === '' ? null : target.trim()))
  .nullable()

const ImportIn = z.object({
  dry_run: FlagIn.meta({ description: 'Only reports what would happen.' }),
  create_tags: FlagIn.meta({
    description: 'Makes the tags that rows name and nobody has made; needs Manage Settings.',
  }),
  date_order: z
    .enum(['dmy', 'mdy'])
    .nullish()
    .meta({ description: 'As each column shows it by default; days first where none does.' }),
  dates: z
    .array(Form)
    .max(1000)
    .nullish()
    .meta({
      description: `For each column how its dates are written, before \`date_order\`: ${FORMS_SAID}. Null: as proposed.`,
      example: [null, 'excel', null, null, null, null],
    }),
  separator: z.string().min(1).max(5).nullish().meta({
    description:
      'What separates several choices, tags or roles in one cell; commas, semicolons and line ends by default.',
    example: '|',
  }),
  timezone: text(100).refine(isZone, 'is no time zone').nullish().meta({
    description: 'Of times that say none; by default the one of the site, else UTC.',
    example: 'Europe/Helsinki',
  }),
})

const ERROR_FILE =
  'TITLE,DATE,line,error\nLost person,31/02/2010,17,"post_date DATE: ""31/02/2010"" is no date (day first)"\n'
const base = { path: '/api/v3/csv', tag: 'CSV', scope: ['csv'] } as const
const single = { ...base, path: '/api/v3/csv/{id}' } as const
const NEEDS = 'Needs the permission Bulk Data Import.'
const MAX_CSV = 200 * 1024 * 1024

export const listCsv = endpoint({
  ...base,
  id: 'listCsv',
  method: 'get',
  summary: 'List all CSV files',
  note: NEEDS,
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created', 'filename']).default('id').meta({ description: '`id` by default.' }),
  }),
  reply: page(Csv),
  failures: [400, 401, 403, 422],
})
/** The reference prints it so, where its page has lost an id; without one it is the list. */
export const listCsvBelow = endpoint({ ...listCsv, path: '/api/v3/csv/', id: 'listCsvBelow' })
export const uploadCsv = endpoint({
  ...base,
  id: 'uploadCsv',
  method: 'post',
  summary: 'Upload a CSV file',
  note:
    `${NEEDS} The first record is the header. Commas, semicolons, tabs and | are told apart, or named in the first line ` +
    '(`sep=;`); lines may end in any way. The encoding is told by a byte order mark, by the field `encoding`, by being UTF-8 (a few ' +
    'broken bytes lose their characters only), or guessed. A row of hashtags (HXL) below the header is no data. At most 1,000,000 ' +
    'rows and 1,000 columns. Nothing is imported yet.',
  files: { name: '*', most: 1, maxBytes: MAX_CSV, fields: true },
  body: z.object({
    encoding: text(40).nullish().meta({
      description:
        'What the file is written in, where it has no byte order mark: `windows-1251`, `shift_jis`, `macintosh` …',
      example: 'windows-1251',
    }),
  }),
  reply: Csv,
  example: { file: '(the bytes of reports.csv)', encoding: 'windows-1251' },
  failures: [400, 401, 403, 413, 422, 503],
})
export const getCsv = endpoint({
  ...single,
  id: 'getCsv',
  method: 'get',
  summary: 'Get a CSV file, and how far its import is',
  note: NEEDS,
  reply: Csv,
  failures: [400, 401, 403, 404],
})
export const updateCsv = endpoint({
  ...single,
  id: 'updateCsv',
  method: 'put',
  summary: 'Say what the columns of a CSV file are',
  note:
    `${NEEDS} \`maps_to\` names for each column \`title\`, \`content\`, \`post_date\`, \`status\`, \`locale\`, \`tags\`, \`slug\`, \`form\`, ` +
    '`published_to`, `author_email`, `author_realname`, the key of an attribute, `key.lat` and `key.lon` of a place, `key.0`, `key.1` … ' +
    'of several answers, or null. What is `fixed` is in every post; a cell goes before it, and of tags and roles both count. Whoever ' +
    'may import may also set the status. `columns` is read only.',
  body: z.object({
    columns: z.array(z.unknown()).nullish().meta({ description: 'Read only.' }),
    maps_to: z.array(TargetIn).max(1000).nullish(),
    fixed: Fixed.nullish(),
  }),
  reply: Csv,
  example: { maps_to: MAPS_TO, fixed: { form: 1, status: 'draft' } },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteCsv = endpoint({
  ...single,
  id: 'deleteCsv',
  method: 'delete',
  summary: 'Delete a CSV file',
  note: `${NEEDS} An import of it stops; the posts that came of it stay.`,
  reply: Csv,
  failures: [400, 401, 403, 404],
})

const importNote =
  `${NEEDS} Done in the background: the answer has the status \`queued\`, and GET says how far it is. Rows with faults are skipped and ` +
  'named. A row that any import has brought before, with the same cells in the same order, is known and makes no second post, ' +
  'also when it is twice in one file. Dates are read as posts take them, and `12/03/2024` by what comes first in its column. A ' +
  'question for a date keeps the day; other times that say no offset are of the time zone. A place may be `lat, lon`, as ODK writes ' +
  'it (`lat lon altitude accuracy`), or `POINT (lon lat)`. An apostrophe that our exports put before a formula is taken away.'

export const importCsv = endpoint({
  ...base,
  path: '/api/v3/csv/{id}/import',
  id: 'importCsv',
  method: 'post',
  summary: 'Import a CSV file',
  note: importNote,
  extension: true,
  body: ImportIn.optional(),
  reply: Csv,
  example: { dry_run: true },
  failures: [400, 401, 403, 404, 413, 422],
})
export const importCsvByBody = endpoint({
  ...base,
  path: '/api/v3/csv/import',
  id: 'importCsvByBody',
  method: 'post',
  summary: 'Import the CSV file with this id',
  note: importNote,
  body: ImportIn.extend({ id: RelationIn.meta({ description: 'Of the CSV file.' }) }),
  reply: Csv,
  example: { id: 530 },
  failures: [400, 401, 403, 404, 413, 422],
})
export const listCsvErrors = endpoint({
  ...base,
  path: '/api/v3/csv/{id}/errors',
  id: 'listCsvErrors',
  method: 'get',
  summary: 'List the rows that were skipped',
  note: `${NEEDS} \`format=csv\`: as a CSV file with all of them, \`line\` and \`error\` in its last two columns.`,
  extension: true,
  query: z.object({
    ...paging,
    orderby: z.enum(['line']).default('line').meta({ description: '`line` by default.' }),
    format: z.enum(['json', 'jsonp', 'csv']).default('json').meta({ description: '`json` by default.' }),
  }),
  reply: page(CsvError),
  media: { 'application/json': page(CsvError), 'text/csv': z.string().meta({ example: ERROR_FILE }) },
  failures: [400, 401, 403, 404, 422],
})

export const csvEndpoints = [
  listCsv,
  listCsvBelow,
  uploadCsv,
  importCsvByBody,
  getCsv,
  updateCsv,
  deleteCsv,
  importCsv,
  listCsvErrors,
]
