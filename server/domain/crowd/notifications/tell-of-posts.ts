import { sql } from 'kysely'
import { permissionsOf } from '#lib/permissions.ts'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { mayReadSet, type PostSet, setById } from '../collections/index.ts'
import { type NewMessage, writeMessage } from '../messages/index.ts'
import { mayRead, postById } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'

type Told = { contactId: number; membershipId: number; role: string; permissions: string[] | null }

/** What nobody asked for by hand is written by nobody. */
const NOBODY: Viewer = { membershipId: null, role: 'admin', isAdmin: true, permissions: new Set() }
const BLANK: NewMessage = {
  parentId: null,
  contactId: null,
  membershipId: null,
  postId: null,
  notificationPostId: null,
  dataProvider: null,
  dataProviderMessageId: null,
  title: null,
  message: '',
  type: null,
  status: null,
  direction: 'outgoing',
  additionalData: null,
}

/**
 * Writes to everybody who wants to know what is put into this collection, and may read it: a message to each of their contacts that
 * may be notified, one for each post, however often it is put in.
 */
export function tellOfPosts(outer: Context, setId: number, postIds: readonly number[]): Promise<void> {
  return transaction(outer, async (ctx) => {
    const set = await setById(ctx, 'collection', setId)
    if (!set) return
    for (const postId of postIds)
      for (const told of await toTell(ctx, setId, postId)) await tell(ctx, set, postId, told)
  })
}

async function toTell({ db, teamId }: Context, setId: number, postId: number): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select c.id as "contactId", m.id as "membershipId", m.role, r.permissions
    from notification n join membership m on m.id = n.membership_id
      join contact c on c.membership_id = m.id and c.team_id = ${teamId} and c.can_notify
      left join crowd_role r on r.team_id = m.team_id and r.name = m.role
    where n.set_id = ${setId} and not exists (
      select from message s where s.contact_id = c.id and s.notification_post_id = ${postId})
    order by c.id`.execute(db)
  return rows
}

async function tell(ctx: Context, set: PostSet, postId: number, told: Told): Promise<void> {
  const { membershipId, role, permissions } = told
  const reader = { membershipId, role, isAdmin: role === 'admin', permissions: permissionsOf(role, permissions ?? []) }
  const post = await postById(ctx, postId)
  if (post?.status !== 'published' || !mayRead(post, reader) || !mayReadSet(set, reader)) return
  const words = { title: set.name, message: `${set.name}: ${post.title}` }
  await writeMessage(ctx, NOBODY, { ...BLANK, ...words, contactId: told.contactId, notificationPostId: postId })
}
