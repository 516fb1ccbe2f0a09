import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { placeInText } from '#lib/geo/place-in-text.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { type ContactType, findOrAddContact } from '../contacts/index.ts'
import { insertMedia, recordMedia } from '../media/index.ts'
import { MUSTER } from '../viewer.ts'
import type { Place, Shown } from './enclosed.ts'
import type { Enclosures } from './keep-enclosures.ts'
import { aboutMessage, loggedOf } from './log-entry.ts'
import { makePost } from './make-post.ts'
import { mentionsOf, withLines } from './mentions.ts'
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
  /** Where they say they are, beside their words. */
  place?: Place | null
  /** Where its pictures and other files are fetched (server/jobs/fetch-media.ts). */
  media?: { url: string; type: string | null }[]
  /** No person wrote it: it is kept, archived, and no post is made of it. */
  machine?: boolean
  /** The form of the post made of it. */
  formId: number | null
}

const MOST_ID = 255

/**
 * Takes a message in, once however often it is delivered: its contact is found or made, and a draft post is made of it;
 * an answer in a thread that has a post belongs to that one. What came with it is told in words, too. Returns the
 * message's id, or undefined for a repeat: then nothing is made of what was kept of its files.
 */
export function receiveMessage(
  outer: Context,
  received: Received,
  kept: Enclosures = NOTHING,
): Promise<number | undefined> {
  return transaction(outer, async (ctx) => {
    const type = contactTypeFor(received.type) as ContactType // safe: of sms and email it is one
    const contact = await findOrAddContact(ctx, { type, contact: received.from, dataProvider: received.provider })
    const thread = await threadOf(ctx, contact.id, received)
    const place = received.place ?? kept.place
    const media = received.media ?? []
    const count = kept.pictures.length + media.filter(({ type }) => type === null || /^image\//i.test(type)).length
    const lines = await mentionsOf(ctx, { place, pictures: count, notKept: kept.notKept })
    const found = place ?? namedPlace(received.text)
    const id = await insert(ctx, contact, thread, withBeside(received, found, lines))
    if (id === undefined) return undefined
    const pictures = await insertPictures(ctx, id, kept)
    const source = { ...received, messageId: id, place: found, pictures, lines }
    const postId = thread.postId === null && !received.machine ? await makePost(ctx, source) : null
    if (media.length > 0)
      await ctx.enqueue(ctx.db, {
        name: 'fetch-media',
        data: { teamId: ctx.teamId, centre: ctx.centre, messageId: id },
      })
    // Only now: whatever else the transaction writes must be locked before the log is.
    if (contact.added) await record(ctx, { action: 'CONTACT_CREATE', ...aboutContact(contact.id) })
    for (const picture of pictures) await recordMedia(ctx, picture.id)
    if (postId !== null) await record(ctx, { action: 'POST_CREATE', ...aboutPost(postId) })
    const about = { direction: 'incoming', status: statusOf(received), contactId: contact.id, ...thread }
    const changes = loggedOf({ ...about, type: received.type, dataProvider: received.provider })
    await record(ctx, { action: 'MESSAGE_RECEIVED', ...aboutMessage(id), changes })
    return id
  })
}

const NOTHING: Enclosures = { pictures: [], place: null, notKept: [] }

/** A place that their words have as a link. */
function namedPlace(text: string): Place | null {
  const place = placeInText(text)
  return place ? { ...place, name: null } : null
}

/** The message with what came beside its words: a place as the platform notes it, files by their addresses, all of it in words. */
function withBeside(received: Received, place: Place | null, lines: string[]): Received {
  const { media = [], text } = received
  const location = place && [{ type: 'Point', coordinates: [place.lng, place.lat] }]
  const files = { media: media.map(({ url }) => url), media_types: media.map(({ type }) => type) }
  const beside = { ...(location && { location }), ...(media.length > 0 && files) }
  const additional = location || media.length > 0 ? { ...received.additional, ...beside } : received.additional
  return { ...received, text: withLines(text, lines), additional }
}

async function insertPictures(ctx: Context, messageId: number, { pictures }: Enclosures): Promise<Shown[]> {
  const shown: Shown[] = []
  for (const each of pictures) shown.push({ id: await insertMedia(ctx, MUSTER, each), file: each.file })
  if (shown.length === 0) return shown
  const ids = JSON.stringify({ media_kept: shown.map(({ id }) => id) })
  await sql`update message set additional_data = coalesce(additional_data, '{}') || ${ids}::jsonb
    where id = ${messageId}`.execute(ctx.db)
  return shown
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
