import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { type Attribute, attributesByKey } from '../forms/index.ts'
import type { Viewer } from '../viewer.ts'
import { momentAnswer } from './date-answer.ts'
import { isEditableBy } from './filter-rights.ts'
import type { HiddenFrom } from './hidden-from.ts'

type Sql = RawBuilder<unknown>
/** The questions that a filter asks about, by their keys; a key of none is asked about as text. */
export type Questions = ReadonlyMap<string, Attribute>

const TEXTS = new Set(['varchar', 'text', 'markdown', 'title', 'description', 'link', 'video', 'geometry'])
const CHOICES = new Set(['select', 'radio', 'checkbox', 'checkboxes'])

export const questionsOf = (ctx: Context, values: Record<string, string[]> | undefined): Promise<Questions> =>
  attributesByKey(ctx, Object.keys(values ?? {}))

/**
 * What `values[key]=x` asks of `p` (facts C92): a text that holds x in the same letters, however they are written; a number, a choice, a date that is x. A date
 * without a time is that day.
 */
export function answering(
  [key, any]: [string, string[]],
  { viewer, hidden, questions }: { viewer: Viewer; hidden: HiddenFrom; questions: Questions },
): Sql {
  const attribute = questions.get(key)
  const asked = any.map((text) => askedOf(key, text, attribute))
  const answer = sql`(${sql.join(asked, sql` or `)})`
  if (hidden.keys.includes(key)) return sql`(${answer} and ${isEditableBy(viewer)})`
  return attribute?.type === 'datetime' ? byDay(answer, key, any, hidden, viewer) : answer
}

function askedOf(key: string, text: string, attribute: Attribute | undefined): Sql {
  if (attribute?.type === 'datetime') return dated(key, text)
  const isText = !attribute || (TEXTS.has(attribute.type) && !CHOICES.has(attribute.input))
  return isText ? sql`(${exact(key, text)} or ${holding(key, text)})` : exact(key, text)
}

/** A value is exactly this text, or the number or the truth it writes. */
function exact(key: string, text: string): Sql {
  const held = spellings(text)
    .flatMap(readings)
    .map((value) => sql`p."values" @> ${JSON.stringify({ [key]: [value] })}::jsonb`)
  return sql`(${sql.join(held, sql` or `)})`
}

/** Composed or not: an index holds answers as they were sent. */
const spellings = (text: string) => [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])]

function readings(text: string): unknown[] {
  const number = Number(text)
  if (text === 'true' || text === 'false') return [text, text === 'true']
  return text.trim() !== '' && Number.isFinite(number) ? [text, number] : [text]
}

/** By the index over all answers first: the answers to one question are looked through where that finds something. */
function holding(key: string, text: string): Sql {
  const like = `%${escaped(text)}%`
  return sql`(${anywhere(text)} and exists (select from jsonb_array_elements(p."values" -> ${key}::text) v
    where jsonb_typeof(v) = 'string' and same_text(v #>> '{}') like same_text(${like})))`
}

/** JSON writes a text in a text with marks of its own. */
const anywhere = (text: string): Sql =>
  sql`same_text(p."values"::text) like same_text(${`%${escaped(JSON.stringify(text).slice(1, -1))}%`})`
const escaped = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')

const WITH_TIME = /\d:\d|\dT\d/i

function dated(key: string, text: string): Sql {
  const date = momentAnswer(text)
  if (date === undefined) return exact(key, text)
  return WITH_TIME.test(text) ? exact(key, date) : onDay(key, date)
}

function onDay(key: string, date: string): Sql {
  const day = date.slice(0, 10)
  return sql`(${anywhere(day)} and exists (
    select from jsonb_array_elements_text(p."values" -> ${key}::text) v where starts_with(v, ${day})))`
}

/** Where a form hides the time of day, a date is found by its day alone. */
function byDay(answer: Sql, key: string, any: string[], { times }: HiddenFrom, viewer: Viewer): Sql {
  if (times.length === 0) return answer
  const days = any.map(momentAnswer).filter((date) => date?.endsWith('00:00:00'))
  const shown =
    days.length === 0
      ? sql`false`
      : sql`(${sql.join(
          days.map((day) => onDay(key, day!)),
          sql` or `,
        )})`
  const isHidden = sql`(p.form_id is not null and p.form_id = any(${times}::int[]) and not ${isEditableBy(viewer)})`
  return sql`case when ${isHidden} then ${shown} else ${answer} end`
}
