import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'

const FORMS = 6
const TAGS = 24
const PEOPLE = 200
const COMMON = `the in at of and is to from near road bridge water clinic school fire flood blocked needed urgent people family shelter
   food medicine power line tree down river north south village market hospital team arrived waiting helicopter landslide
   debris collapsed wall smoke roof injured trapped child elderly boat fuel generator blankets tents evacuation route
   damaged open closed since morning evening harbour street island ferry phone signal lost help volunteers doctor nurse`
const SYLLABLES = ['ka', 'lo', 'mi', 'ras', 'ten', 'vu', 'sor', 'hel', 'ni', 'pa', 'jok', 'ty']
/** Words as texts have them: a few everywhere, most of them rare. Names of places are three syllables. */
const WORDS = [
  ...COMMON.split(/\s+/),
  ...SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c))),
]

/**
 * Fills a team with `count` posts: four fifths in the live centre, the rest in training; six forms, 24 tags in two
 * levels, all statuses, half of the published ones for everybody, one to three points each, and texts of forty words;
 * two hundred members write two thirds of them.
 */
export async function seedPosts(db: Db, teamId: string, count: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await seedSetting(trx, teamId)
    await sql`select setseed(0.5)`.execute(trx)
    await withoutSlowIndexes(trx, () => seedRows(trx, teamId, count))
    await seedBelongings(trx, teamId)
  })
  await sql`vacuum (analyze) post, post_point, post_tag, post_in_set`.execute(db)
}

async function seedSetting(db: Db, teamId: string): Promise<void> {
  await sql`with u as (
      insert into auth_user (id, name, email, "emailVerified", "createdAt", "updatedAt")
      select ${teamId} || n, 'User ' || n, n || '@' || ${teamId}, true, now(), now() from generate_series(1, ${PEOPLE}::int) n
      returning id)
    insert into membership (team_id, user_id, role, rights, created_at) select ${teamId}, id, 'user', 'member', now() from u`.execute(
    db,
  )
  await sql`with f as (
      insert into form (team_id, name, color, created_at) select ${teamId}, 'Form ' || n, null, now()
      from generate_series(1, ${FORMS}::int) n returning id)
    insert into stage (form_id, label, priority, created_at) select id, 'Stage ' || n, n, now() from f, generate_series(1, 3) n`.execute(
    db,
  )
  await sql`insert into attribute (team_id, stage_id, key, label, input, type, cardinality, created_at)
    select ${teamId}, (select min(s.id) from stage s join form f on f.id = s.form_id where f.team_id = ${teamId}),
      key, key, 'text', type, 0, now()
    from (values ('where', 'point'), ('road', 'varchar'), ('people', 'int'), ('seen', 'datetime')) as a (key, type)`.execute(
    db,
  )
  await sql`with roots as (
      insert into crowd_tag (team_id, name, slug, created_at) select ${teamId}, 'Tag ' || n, 'tag-' || n, now()
      from generate_series(1, 6) n returning id)
    insert into crowd_tag (team_id, parent_id, name, slug, created_at)
    select ${teamId}, id, 'Tag ' || id || '.' || n, 'tag-' || id || '-' || n, now()
    from roots, generate_series(1, ${(TAGS - 6) / 6}::int) n`.execute(db)
  await sql`insert into post_set (team_id, kind, name, created_at)
    select ${teamId}, 'collection', 'Collection ' || n, now() from generate_series(1, 3) n`.execute(db)
}

async function seedRows(db: Db, teamId: string, count: number): Promise<void> {
  await sql`
    with mine as (select array(select id from form where team_id = ${teamId} order by id) as forms,
      array(select id from membership where team_id = ${teamId} order by id) as people),
    drawn as (select n, case when n % 5 = 4 then 'training' else 'live' end as centre,
      forms[1 + floor(random() * cardinality(forms))::int] as form,
      case when random() < 0.7 then people[1 + floor(random() * cardinality(people))::int] end as person,
      random() as fate, random() as audience, random() as road, 24 + random() * 4 as lng, 60 + random() * 3 as lat,
      now() - random() * interval '700 days' as at,
      (select string_agg((${WORDS}::text[])[1 + floor(power(random(), 3) * ${WORDS.length}::int)::int], ' ')
        from generate_series(1, 40 + n * 0)) as words
      from mine, generate_series(1, ${count}::int) n)
    insert into post (team_id, centre, form_id, membership_id, title, content, slug, status, locale, published_to, "values",
      lng, lat, created_at, updated_at, post_date, completed_stages)
    select ${teamId}, centre, form, person, initcap(left(words, 30)), words, ${teamId} || '-' || n,
      case when fate < 0.75 then 'published' when fate < 0.9 then 'draft' else 'archived' end,
      case when road < 0.2 then 'fi' else 'en_us' end,
      case when audience < 0.5 then '{}' when audience < 0.75 then '{user}' else '{admin}' end::text[],
      jsonb_build_object('where', jsonb_build_array(jsonb_build_object('lat', lat, 'lon', lng)),
        'road', jsonb_build_array((array['open', 'blocked', 'damaged', 'unknown'])[1 + floor(road * 4)::int]),
        'people', jsonb_build_array(floor(fate * 1000)::int),
        'seen', jsonb_build_array(to_char(at, 'YYYY-MM-DD HH24:MI:SS'))),
      lng, lat, at, case when fate > 0.6 then at + interval '3 hours' end, at,
      case when fate < 0.5 then (select array_agg(s.id) from stage s where s.form_id = form and s.priority <= 1 + road * 2)
        else '{}' end
    from drawn order by at`.execute(db)
}

async function seedBelongings(db: Db, teamId: string): Promise<void> {
  await sql`insert into post_point (post_id, key, lng, lat) select id, 'where', lng, lat from post where team_id = ${teamId}`.execute(
    db,
  )
  await sql`insert into post_point (post_id, key, lng, lat)
    select id, 'where', lng + random() / 10, lat + random() / 10 from post where team_id = ${teamId} and id % 5 = 0`.execute(
    db,
  )
  await sql`with mine as (select array(select id from crowd_tag where team_id = ${teamId} order by id) as tags)
    insert into post_tag (post_id, tag_id) select p.id, tags[1 + floor(random() * cardinality(tags))::int]
    from mine, post p, generate_series(1, 2) where p.team_id = ${teamId} on conflict do nothing`.execute(db)
  await sql`insert into post_in_set (set_id, post_id, created_at)
    select s.id, p.id, now() from post_set s join post p on p.team_id = s.team_id and p.id % 10 = s.id % 10
    where s.team_id = ${teamId}`.execute(db)
}

/** Those of words and answers are faster made at once than row by row. */
async function withoutSlowIndexes(db: Db, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ name: string; made: string }>`select indexname as name, indexdef as made from pg_indexes
    where schemaname = 'public' and indexname in ('post_search', 'post_values', 'post_answers')`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db)
  await work()
  for (const { made } of rows) await sql.raw(made).execute(db)
}
