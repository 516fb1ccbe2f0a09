import { type Kysely, sql } from 'kysely'

/** What is written in other bytes or forms of the same letters is found; and a device whose clock is wrong says so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...LETTERS, ...CLOCKS]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of UNDO) await sql.raw(statement).execute(db)
}

// The same as lib/text/same-text.ts does: composed letters of one width in lower case, without what nobody sees (soft hyphens,
// zero-width characters, marks of direction, variation selectors). `lower` knows no letter that becomes two, nor each language's
// own i: ß is ss, İ and ı are i, the last σ of a word is σ.
const UNSEEN = [
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e',
  '\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0',
].join('')
const FOLDED = `replace(replace(lower(normalize(regexp_replace(written, '[${UNSEEN}]', '', 'g'), NFKC)), 'ß', 'ss'), 'i\u0307', 'i')`
// Nearly every text is one of the first two. PL/pgSQL: SQL that names its argument twice cost four times as much.
// Per text of 150 letters: lower 2 µs, this 2 for ASCII, 8 for Swedish, 38 for what was sent decomposed.
const SAME_TEXT = `begin
  if octet_length(written) = length(written) then return lower(written); end if;
  if written is nfkc normalized and written !~ '[İıßẞς${UNSEEN}]' then return lower(written); end if;
  return translate(${FOLDED}, 'ıς', 'iσ');
end`

const SEARCHED = (of: string) =>
  `alter table post add column search text generated always as (${of}(title || E'\\n' || content)) stored`
const INDEX = 'create index post_search on post using gin (search gin_trgm_ops)'

const LETTERS = [
  `create function same_text(written text) returns text language plpgsql immutable strict parallel safe as $$ ${SAME_TEXT} $$`,
  `create function same_name(written text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(same_text(written), '\\s+', ' ', 'g'))`,
  'alter table post drop column search',
  SEARCHED('same_text'),
  INDEX,
]

/** What a device said, where that cannot be; `at` is then when it came in. */
const CLOCKS = ['vehicle_position', 'member_position', 'position'].map(
  (table) => `alter table ${table} add column clock_says timestamptz`,
)

const UNDO = [
  ...['vehicle_position', 'member_position', 'position'].map((table) => `alter table ${table} drop column clock_says`),
  'alter table post drop column search',
  SEARCHED('lower'),
  INDEX,
  'drop function same_name, same_text',
]
