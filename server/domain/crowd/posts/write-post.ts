import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { CheckedPost } from './checked-post.ts'
import type { OwnPost } from './post.ts'
import { refuseTaken } from './taken.ts'

const OWN = [
  'title',
  'content',
  'slug',
  'formId',
  'color',
  'parentId',
  'membershipId',
  'authorEmail',
  'authorRealname',
  'publishedTo',
  'completedStages',
  'status',
  'locale',
  'values',
  'tags',
  'postDate',
] as const satisfies (keyof OwnPost & keyof CheckedPost)[]

/** Writes what has changed of a post and of what belongs to it. Says whether anything has. */
export async function writePost(ctx: Context, before: OwnPost, after: CheckedPost): Promise<boolean> {
  const changed = OWN.filter((key) => !isDeepStrictEqual(before[key], after[key]))
  if (changed.length === 0) return false
  await write(ctx, before.id, after, changed).catch(refuseTaken)
  return true
}

async function write(ctx: Context, id: number, after: CheckedPost, changed: (typeof OWN)[number][]): Promise<void> {
  await writeRow(ctx, id, after)
  if (changed.includes('tags')) await writeTags(ctx, id, after.tags)
  if (changed.includes('values') || changed.includes('formId')) await writeAnswers(ctx, id, after)
}

async function writeRow(ctx: Context, id: number, post: CheckedPost): Promise<void> {
  await ctx.db
    .updateTable('post')
    .set({
      title: post.title,
      content: post.content,
      ...(post.slug !== null && { slug: post.slug }),
      form_id: post.formId,
      color: post.color,
      parent_id: post.parentId,
      membership_id: post.membershipId,
      author_email: post.authorEmail,
      author_realname: post.authorRealname,
      published_to: post.publishedTo,
      status: post.status,
      locale: post.locale,
      completed_stages: post.completedStages,
      values: JSON.stringify(post.values),
      lng: post.points[0]?.lng ?? null,
      lat: post.points[0]?.lat ?? null,
      updated_at: ctx.now(),
      ...(post.postDate && { post_date: post.postDate }),
    })
    .where('id', '=', id)
    .execute()
}

async function writeTags({ db }: Context, id: number, tags: number[]): Promise<void> {
  await sql`delete from post_tag where post_id = ${id} and tag_id <> all(${tags}::int[])`.execute(db)
  await sql`insert into post_tag (post_id, tag_id) select ${id}, unnest(${tags}::int[]) on conflict do nothing`.execute(
    db,
  )
}

async function writeAnswers({ db }: Context, id: number, { media, points }: CheckedPost): Promise<void> {
  await sql`delete from post_media where post_id = ${id} and media_id <> all(${media}::int[])`.execute(db)
  await sql`insert into post_media (post_id, media_id) select ${id}, unnest(${media}::int[]) on conflict do nothing`.execute(
    db,
  )
  await sql`delete from post_point where post_id = ${id}`.execute(db)
  await sql`insert into post_point (post_id, key, lng, lat) select ${id}, x.key, x.lng, x.lat
    from jsonb_to_recordset(${JSON.stringify(points)}::jsonb) as x(key text, lng float8, lat float8)`.execute(db)
}
