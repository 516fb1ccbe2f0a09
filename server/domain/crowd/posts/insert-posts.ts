import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { hyphenated } from '../hyphenated.ts'
import { keepRevisions } from '../revisions/index.ts'
import type { Viewer } from '../viewer.ts'
import type { CheckedPost } from './checked-post.ts'
import { refuseTaken } from './taken.ts'

/** Writes one post with all that belongs to it and returns its id. @throws DomainError `invalid` for a slug that is taken */
export async function insertPost(ctx: Context, viewer: Viewer, post: CheckedPost): Promise<number> {
  const [id] = await insertPosts(ctx, viewer, [post])
  refuse([id === null && { field: fieldTaken(post), message: 'is already taken' }])
  return id! // safe: refused otherwise
}

const fieldTaken = ({ type, slug }: CheckedPost) =>
  slug !== null ? 'slug' : type === 'translation' ? 'locale' : 'import_key'

/**
 * Writes checked posts with all that belongs to them (points, tags, media, first revision) in two statements, however
 * many there are, and without an entry in the log. Returns their ids in the same order; null where the slug or the
 * import key is already taken: then nothing of that post is written.
 */
export async function insertPosts(
  ctx: Context,
  viewer: Viewer,
  posts: readonly CheckedPost[],
): Promise<(number | null)[]> {
  const rows = posts.map((post, n) => ({ n, ...rowOf(ctx, viewer, post) }))
  const written = await insert(ctx, JSON.stringify(rows)).catch(refuseTaken)
  await keepRevisions(
    ctx,
    viewer,
    written.map(({ id }) => id),
  )
  const ids = new Map(written.map(({ n, id }) => [n, id]))
  return posts.map((_, n) => ids.get(n) ?? null)
}

function rowOf(ctx: Context, viewer: Viewer, post: CheckedPost) {
  const byAuthor = post.authorEmail !== null || post.authorRealname !== null
  return {
    title: post.title,
    content: post.content,
    slug: post.slug ?? slugOf(post.title),
    type: post.type,
    form_id: post.formId,
    color: post.color,
    parent_id: post.parentId,
    message_id: post.messageId,
    membership_id: byAuthor ? null : (post.membershipId ?? viewer.membershipId),
    import_key: post.importKey,
    author_email: post.authorEmail,
    author_realname: post.authorRealname,
    published_to: post.publishedTo,
    status: post.status,
    locale: post.locale,
    completed_stages: post.completedStages,
    values: post.values,
    lng: post.points[0]?.lng,
    lat: post.points[0]?.lat,
    post_date: post.postDate ?? ctx.now(),
    points: post.points,
    tags: post.tags,
    media: post.media,
  }
}

const FIELDS = sql.raw(`title text, content text, slug text, type text, form_id int, color text, parent_id int,
  message_id int, membership_id int, import_key text, author_email text, author_realname text, published_to text[], status text,
  locale text, completed_stages int[], "values" jsonb, lng float8, lat float8, post_date timestamptz`)
const NAMES = sql.raw(`title, content, slug, type, form_id, color, parent_id, message_id, membership_id, import_key,
  author_email, author_realname, published_to, status, locale, completed_stages, "values", lng, lat, post_date`)

async function insert({ db, teamId, centre, now }: Context, rows: string): Promise<{ n: number; id: number }[]> {
  const written = await sql<{ n: number; id: number }>`
    with input as materialized (
      select nextval(pg_get_serial_sequence('post', 'id'))::int as id, x.* from jsonb_to_recordset(${rows}::jsonb)
        as x(n int, ${FIELDS}, points jsonb, tags int[], media int[])),
    written as (
      insert into post (id, team_id, centre, created_at, ${NAMES}) overriding system value
      select id, ${teamId}, ${centre}, ${now()}, ${NAMES} from input order by n on conflict do nothing returning id),
    kept as (select input.* from input join written using (id)),
    points as (
      insert into post_point (post_id, key, lng, lat)
      select id, x.key, x.lng, x.lat from kept, jsonb_to_recordset(points) as x(key text, lng float8, lat float8)),
    tagged as (insert into post_tag (post_id, tag_id) select id, unnest(tags) from kept),
    attached as (insert into post_media (post_id, media_id) select id, unnest(media) from kept)
    select n, id from kept`.execute(db)
  return written.rows
}

/** The title as a name in an address, and a suffix nobody else has. */
const slugOf = (title: string): string => `${hyphenated(title, 130) || 'post'}-${randomBytes(7).toString('hex')}`
