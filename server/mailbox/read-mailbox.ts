import { ImapFlow } from 'imapflow'
import { mailServer } from '#server/senders/mail-server.ts'

/**
 * How far a mailbox has been read. One that has been made anew has another `uidValidity`. `unreadUpTo`: what was in it when
 * it was first seen; of that only what nobody had read is new.
 */
export type Seen = { uidValidity: string; lastUid: number; unreadUpTo: number }
export type Mail = { uid: number; uidValidity: string; source: Buffer }

const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }
/** Most servers take no larger ones. */
const MOST_BYTES = 25 * 1024 * 1024
const AT_ONCE = 200

/**
 * Gives the new mails of a mailbox, oldest first, and after each says how far it has read; the mailbox stays as it is.
 * Of a huge mail it is the beginning.
 */
export async function readMailbox(
  options: Record<string, string>,
  { seen, allowPrivate, signal }: { seen: Seen | undefined; allowPrivate: boolean; signal: AbortSignal },
  take: (mail: Mail) => Promise<void>,
  reached: (seen: Seen) => Promise<void>,
): Promise<void> {
  const client = await clientFor(options, allowPrivate)
  const close = () => client.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    signal.throwIfAborted()
    await client.connect()
    const box = await client.mailboxOpen(options.incoming_folder || 'INBOX', { readOnly: true })
    const uidValidity = String(box.uidValidity)
    const before = seen?.uidValidity === uidValidity ? seen : { uidValidity, lastUid: 0, unreadUpTo: box.uidNext - 1 }
    await reached(before)
    for (const uid of (await newIn(client, before)).slice(0, AT_ONCE)) {
      const mail = await client.fetchOne(String(uid), { source: { maxLength: MOST_BYTES } }, { uid: true })
      if (mail && mail.source !== undefined) await take({ uid, uidValidity, source: mail.source })
      await reached({ ...before, lastUid: uid })
    }
    await client.logout()
  } finally {
    signal.removeEventListener('abort', close)
    client.close()
  }
}

async function newIn(client: ImapFlow, { lastUid, unreadUpTo }: Seen): Promise<number[]> {
  const unread = lastUid < unreadUpTo && { seen: false, uid: `${lastUid + 1}:${unreadUpTo}` }
  const after = Math.max(lastUid, unreadUpTo)
  const first = (unread && (await client.search(unread, { uid: true }))) || []
  const rest = (await client.search({ uid: `${after + 1}:*` }, { uid: true })) || []
  // `7:*` also finds the last mail when that is the sixth.
  return [...first, ...rest.filter((uid) => uid > after)].sort((a, b) => a - b)
}

async function clientFor(options: Record<string, string>, allowPrivate: boolean): Promise<ImapFlow> {
  const { address, name, port, secure, starttls } = await mailServer(options, 'incoming', allowPrivate)
  const { incoming_username: user = '', incoming_password: pass = '' } = options
  const client = new ImapFlow({
    host: address,
    servername: name,
    port,
    secure,
    doSTARTTLS: secure ? undefined : starttls,
    auth: { user, pass },
    logger: false,
    disableAutoIdle: true,
    ...PATIENCE,
  })
  client.on('error', () => client.close()) // what was asked for fails, and says why
  return client
}
