import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { type ContactType, findOrAddContact } from '../contacts/index.ts'
import { checkNewPost, insertPost } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'
import { aboutMessage, loggedOf } from './log-entry.ts'
import { contactTypeFor } from './message.ts'
import { type Thread, threadOf } from './thread.ts'

/** What a provider delivered. `id`: what the provider calls it. `answers`: what it says it answers, by such ids. */
export type Received = {
  provider: string
  type: 'sms' | 'email'
  from: string
  title: string | null
  text: string
  id: string | null
  sentAt: Date | null
  additional: Record<string, unknown> | null
  answers?: string[]
  /** No person wrote it: it is kept, archived, and no post is made of it. */
  machine?: boolean
  /** The form of the post made of it. */
  formId: number | null
}

const MOST_TITLE = 80
const MOST_ID = 255
/** Nobody's hand: it may write a post in any form. */
const MUSTER: Viewer = { membershipId: null, role: null, isAdmin: true, permissions: new Set() }

/**
 * Takes a message in, once however often it is delivered: its contact is found or made, and a draft post is made of it;
 * an answer in a thread that has a post belongs to that one. Returns the message's id, or undefined for a repeat.
 */
export function receiveMessage(outer: Context, received: Received): Promise<number | undefined> {
  return transaction(outer, async (ctx) => {
    const type = contactTypeFor(received.type) as ContactType // safe: of sms and email it is one
    const contact = await findOrAddContact(ctx, { type, contact: received.from, dataProvider: received.provider })
    const thread = await threadOf(ctx, contact.id, received)
    const id = await insert(ctx, contact, thread, received)
    if (id === undefined) return undefined
    const postId = thread.postId === null && !received.machine ? await makePost(ctx, id, received) : null
    // Only now: whatever else the transaction writes must be locked before the log is.
    if (contact.added) await record(ctx, { action: 'CONTACT_CREATE', ...aboutContact(contact.id) })
    if (postId !== null) await record(ctx, { action: 'POST_CREATE', ...aboutPost(postId) })
    const about = { direction: 'incoming', status: statusOf(received), contactId: contact.id, ...thread }
    const changes = loggedOf({ ...about, type: received.type, dataProvider: received.provider })
    await record(ctx, { action: 'MESSAGE_RECEIVED', ...aboutMessage(id), changes })
    return id
  })
}

type Sender = { id: number; contact: string }

async function insert(ctx: Context, sender: Sender, { parentId, postId }: Thread, received: Received) {
  const { provider, type, title, text, id, sentAt } = received
  const additional = withSender(received, sender)
  const { rows } = await sql<{ id: number }>`
    insert into message (team_id, centre, parent_id, contact_id, post_id, data_provider, data_provider_message_id, title,
      message, datetime, type, status, direction, additional_data, created_at)
    values (${ctx.teamId}, ${ctx.centre}, ${parentId}, ${sender.id}, ${postId}, ${provider}, ${id && idOf(id)}, ${title}, ${text},
      ${sentAt}, ${type}, ${statusOf(received)}, 'incoming', ${additional && JSON.stringify(additional)}::jsonb, ${ctx.now()})
    on conflict (team_id, data_provider, data_provider_message_id, contact_id)
      where direction = 'incoming' and data_provider_message_id is not null do nothing
    returning id`.execute(ctx.db)
  return rows[0]?.id
}

const statusOf = ({ machine }: Received) => (machine ? 'archived' : 'received')

/** A phone number that was sent in another form than it is kept in stands beside the message. */
const withSender = ({ additional, type, from }: Received, { contact }: Sender) =>
  type === 'sms' && from !== contact ? { ...additional, from } : additional

/** Whoever writes a letter chooses its id; one that no index holds is told from others by what it hashes to. */
const idOf = (id: string) => (id.length <= MOST_ID ? id : createHash('sha256').update(id).digest('hex'))

const aboutContact = (id: number) => ({ objectId: String(id), descriptor: `Contact ${id}`, shared: true })
/** Its title is made of the message, whose words stay out of the log. */
const aboutPost = (id: number) => ({ objectId: String(id), descriptor: `Post ${id}` })

async function makePost(ctx: Context, messageId: number, { title, text, formId, type }: Received): Promise<number> {
  const { faults, checked } = await checkNewPost(ctx, MUSTER, {
    title: titleOf(title, text, type),
    content: text.trim() || title?.trim() || '–',
    status: 'draft',
    messageId,
    slug: null,
    locale: null,
    formId: await open(ctx, formId),
    membershipId: null,
    parentId: null,
    authorEmail: null,
    authorRealname: null,
    publishedTo: [],
    completedStages: [],
    values: {},
    tags: [],
    postDate: null,
    importKey: null,
  })
  refuse(faults)
  const id = await insertPost(ctx, MUSTER, checked)
  await ctx.db.updateTable('message').set({ post_id: id }).where('id', '=', messageId).execute()
  return id
}

/** A form that is gone or switched off must not keep a message out. */
async function open({ db, teamId }: Context, formId: number | null): Promise<number | null> {
  if (formId === null) return null
  const form = db
    .selectFrom('form')
    .select('id')
    .where('team_id', '=', teamId)
    .where('id', '=', formId)
    .where('disabled', '=', false)
  return (await form.executeTakeFirst())?.id ?? null
}

/** The subject, or how the text begins. */
function titleOf(title: string | null, text: string, type: string): string {
  const line = (title?.trim() || text.trim()).split(/[\r\n]/, 1)[0]!.replaceAll(/\s+/g, ' ') // safe: a split has one part
  const letters = [...line]
  if (letters.length === 0) return type === 'email' ? 'E-mail' : 'Text message'
  return letters.length <= MOST_TITLE
    ? line
    : `${letters
        .slice(0, MOST_TITLE - 1)
        .join('')
        .trimEnd()}…`
}
