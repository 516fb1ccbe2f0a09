import { sql } from 'kysely'
import { isLatLon } from '#lib/geo/lat-lon.ts'
import type { Context } from '#server/domain/context.ts'
import { answersIn, type PostFilter, type Shown } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'
import { answerOf, dayOf, momentOf } from './answer-of.ts'

/** One column of answers. `target` is what an import calls it: `road`, `road.1`, `place.lat`, `place.1.lon`. */
export type AnswerColumn = { key: string; target: string; header: string; read: (post: Shown) => string }
type Asked = { key: string; label: string; type: string; input: string; most: number }

/** A column for each answer to a question that some post gives, two for each place. */
export async function answerColumns(ctx: Context, viewer: Viewer, filter: PostFilter): Promise<AnswerColumn[]> {
  const most = await answersIn(ctx, viewer, filter)
  const { rows } = await sql<Omit<Asked, 'most'>>`
    select a.key, a.label, a.type, a.input from attribute a join stage s on s.id = a.stage_id
    where a.team_id = ${ctx.teamId} order by s.form_id, s.priority, s.id, a.priority, a.id`.execute(ctx.db)
  const known = rows.map((row) => ({ ...row, most: most.get(row.key) ?? 0 }))
  const lost = [...most.keys()].filter((key) => !rows.some((row) => row.key === key)).sort()
  const forgotten = lost.map((key) => ({ key, label: key, type: '', input: '', most: most.get(key) ?? 0 }))
  return [...known, ...forgotten].flatMap(columnsFor)
}

const columnsFor = (asked: Asked): AnswerColumn[] =>
  Array.from({ length: asked.most }, (_, n) => (asked.type === 'point' ? place(asked, n) : [answer(asked, n)])).flat()

const numbered = (label: string, n: number) => (n === 0 ? label : `${label} ${n + 1}`)
const targetOf = (key: string, n: number, most: number) => (most === 1 ? key : `${key}.${n}`)

const answer = ({ key, label, type, input, most }: Asked, n: number): AnswerColumn => {
  const asText = type !== 'datetime' ? answerOf : input === 'date' ? dayOf : momentOf
  return {
    key,
    target: targetOf(key, n, most),
    header: numbered(label, n),
    read: ({ values }) => asText(values[key]?.[n]),
  }
}

const place = ({ key, label, most }: Asked, n: number): AnswerColumn[] =>
  (['lat', 'lon'] as const).map((part) => ({
    key,
    target: `${targetOf(key, n, most)}.${part}`,
    header: `${numbered(label, n)} (${part})`,
    read: ({ values }) => {
      const value = values[key]?.[n]
      return isLatLon(value) ? answerOf(value[part]) : ''
    },
  }))
