import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { metresBetween } from '../metres-between.ts'

/** Why an alarm may be about the same event: how much that counts, 0 to 1, and metres or minutes where it has such. */
type Reason = { kind: 'distance' | 'time' | 'category' | 'text'; share: number; value: number | null }
type Suggestion = {
  alarm: { id: string; sequence: number; title: string | null }
  score: number
  reasons: Reason[]
}

/** What each speaks for, of 1 in all. Where it is says most; when, and what it is called, tell two fires of one street apart. */
const WEIGHTS = { distance: 0.45, time: 0.2, category: 0.15, text: 0.2 }
/** Phones and addresses are wrong by some hundred metres, and smoke is seen from afar. */
const HALF_METRES = 500
/** People report an event for about an hour; an alarm that is still open may be older. */
const HALF_MINUTES = 45
/** Less than the same time and a passing likeness is no suggestion. */
const FLOOR = 0.3
const MOST = 5
/** Of a long text the beginning is compared: what it is about stands there, and comparing takes the square of the length. */
const LETTERS = 300

/**
 * The open alarms of the report's centre that may be about the same event, the likeliest first, five at most. What is not
 * known (a place, words) speaks for nothing and is no reason. One statement, which reads open alarms only.
 */
export async function suggestAlarms(ctx: Context, reportId: number): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    with report as materialized (${report(ctx, reportId)}),
      open_alarm as (${openAlarms(ctx)}),
      share as materialized (select a.id, a.sequence, a.title, ${metres} as metres, ${minutes} as minutes,
        ${likeness(sql`a.kind`)} as category, ${wordsInCommon} as text from open_alarm a, report r),
      weighed as (select *, ${halved(sql`metres`, HALF_METRES)} as near, ${halved(sql`minutes`, HALF_MINUTES)} as soon from share),
      scored as (select *, ${rounded(score)} as score from weighed)
    select json_build_object('id', id, 'sequence', sequence, 'title', title) as alarm, score, ${reasons} as reasons
    from scored where score >= ${FLOOR} order by score desc, id desc limit ${MOST}`.execute(ctx.db)
  return rows
}

/** When, where, in which words; the names of its category in each language, and those of the one above. */
const report = (ctx: Context, id: number) => sql`
  select r.created_at as at, r.address, coalesce(r.lng, p.lng) as lng, coalesce(r.lat, p.lat) as lat,
    array(select same_text(value) from jsonb_each_text(c.names)) as names, array(select same_text(value) from jsonb_each_text(u.names)) as upper_names,
    left(concat_ws(' ', r.address, r.description, (select string_agg(m.text, ' ' order by m.id) from report_message m
      where m.report_id = r.id and m.side = 'citizen')), ${LETTERS}) as words
  from report r join category c on c.id = r.category_id left join category u on u.id = c.parent_id
    left join report_position p on p.report_id = r.id
  where r.id = ${id} and r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre}`

const openAlarms = (ctx: Context) => sql`
  select a.id, a.sequence, a.title, a.created_at as at, a.lng, a.lat, a.address->>'line1' as line,
    left(concat_ws(' ', a.title, a.address->>'line1', a.address->>'city', a.description), ${LETTERS}) as words,
    concat_ws(' ', a.title, (select string_agg(concat_ws(' ', t.name, (select string_agg(x->>'name', ' ')
      from jsonb_array_elements(t.translations) x)), ' ') from alarm_tag at join tag t on t.id = at.tag_id where at.alarm_id = a.id)) as kind
  from alarm a where a.team_id = ${ctx.teamId} and a.centre = ${ctx.centre} and a.concluded_at is null`

// "least" takes null for no bound, and these would then be known.
const metres = sql`case when a.lng is not null and r.lng is not null then ${metresBetween(pointOf('a'), pointOf('r'))} end`

const minutes = sql`abs(extract(epoch from a.at - r.at))::float8 / 60`

function pointOf(table: string) {
  return { lng: sql.ref(`${table}.lng`), lat: sql.ref(`${table}.lat`) }
}

/** How well the best of some names stands in a text. */
const best = (names: RawBuilder<unknown>, words: RawBuilder<unknown>) =>
  sql`(select max(word_similarity(name, ${words})) from unnest(${names}) name)`

/** A subcategory counts half, and what it is a part of the other half: a vehicle may burn, or be stuck. */
const likeness = (kind: RawBuilder<unknown>) =>
  sql`case when ${kind} = '' then null when r.upper_names = '{}' then ${best(sql`r.names`, kind)}
    else (${best(sql`r.names`, kind)} + ${best(sql`r.upper_names`, kind)}) / 2 end`

/** Either may be a sentence, and the other a whole story around it; an address in a story is worth finding by itself. */
const wordsInCommon = sql`case when r.words = '' or a.words = '' then null else greatest(
  word_similarity(r.words, a.words), word_similarity(a.words, r.words),
  word_similarity(nullif(r.address, ''), a.words), word_similarity(nullif(a.line, ''), r.words)) end`

/** 1 for nothing, half of that at each `half`. Far beyond there is nothing left, and PostgreSQL refuses to say how little. */
const halved = (value: RawBuilder<unknown>, half: number) =>
  sql`case when ${value} is not null then power(0.5::float8, least(${value} / ${half}::float8, 60)) end`

const part = (weight: number, share: RawBuilder<unknown>) => sql`${weight}::float8 * coalesce(${share}, 0)`
/** Where a place is not known, the words have to say where it is; half the letters of an address are not half of it. */
const score = sql`(${part(WEIGHTS.distance, sql`case when metres is null then text * text else near end`)}
  + ${part(WEIGHTS.time, sql`soon`)} + ${part(WEIGHTS.category, sql`category`)} + ${part(WEIGHTS.text, sql`text`)})`

/** Exact enough for people, and nothing that rounds to nothing. */
const rounded = (share: RawBuilder<unknown>) => sql`round((${share})::numeric, 3)::float8`
const reason = (kind: string, share: string, value: RawBuilder<unknown>) =>
  sql`select ${kind}::text as kind, ${rounded(sql.ref(share))} as share, ${value}::float8 as value`
const reasons = sql`(select json_agg(x order by x.share desc) from (
  ${reason('distance', 'near', sql`round(metres)`)} union all ${reason('time', 'soon', sql`round(minutes)`)}
  union all ${reason('category', 'category', sql`null`)} union all ${reason('text', 'text', sql`null`)}) x where x.share > 0)`
