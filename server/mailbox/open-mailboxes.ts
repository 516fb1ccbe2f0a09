import type { Config } from '#server/config.ts'
import type { Context } from '#server/domain/context.ts'
import { discardEnclosures, keepEnclosures, noteResults, receiveMessage } from '#server/domain/crowd/messages/index.ts'
import { formOf } from '#server/domain/crowd/messages/received.ts'
import { CLAIM_MS, claimMailbox, type Mailbox, noteMailbox } from '#server/domain/crowd/providers/index.ts'
import { isDomainError } from '#server/domain/error.ts'
import type { Files } from '#server/domain/media/index.ts'
import { readMail } from './read-mail.ts'
import { type Mail, readMailbox } from './read-mailbox.ts'

type Parts = Pick<Context, 'db' | 'now'> & {
  contextOf: (who: { teamId: string; centre: 'live'; actor: { kind: 'system' } }) => Context
  config: Pick<Config, 'WEBHOOK_ALLOW_PRIVATE'>
  files: Files
  log: { warn: (about: object, text: string) => void }
}

const LOOK_MS = 5000
const AGAIN_MS = 60_000
/** A server that takes its time has it again later: other teams' mailboxes wait meanwhile. */
const MOST_MS = 2 * 60_000

/**
 * Looks into the teams' mailboxes, each once a minute and by one process at a time: whoever claims it in the database. A
 * process that dies leaves its claim behind for a few minutes.
 */
export function openMailboxes({ db, now, contextOf, config, files, log }: Parts, mostMs = MOST_MS) {
  const closing = new AbortController()
  const after = (ms: number) => new Date(now().getTime() + ms)
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const look = async (box: Mailbox) => {
    const ctx = contextOf({ teamId: box.teamId, centre: 'live', actor: { kind: 'system' } })
    const about = {
      seen: box.seen,
      allowPrivate: config.WEBHOOK_ALLOW_PRIVATE,
      signal: AbortSignal.any([closing.signal, AbortSignal.timeout(mostMs)]),
    }
    try {
      await readMailbox(
        box.options,
        about,
        (mail) => take(ctx, box, mail, { files, log }),
        (seen) => noteMailbox(db, box.teamId, { seen, dueAt: after(CLAIM_MS) }),
      )
    } catch (err) {
      if (!closing.signal.aborted)
        log.warn({ err, team: box.teamId }, 'a mailbox could not be read; it is tried again in a minute')
    } finally {
      await noteMailbox(db, box.teamId, { dueAt: after(AGAIN_MS) })
    }
  }
  const lookAround = async () => {
    for (let box = await claimMailbox(db, now()); box && !closing.signal.aborted; box = await claimMailbox(db, now()))
      await look(box)
  }

  return {
    start(): void {
      const round = () => {
        looking ??= lookAround()
          .catch((err) => log.warn({ err }, 'no mailbox could be looked into'))
          .finally(() => {
            looking = undefined
          })
      }
      timer = setInterval(round, LOOK_MS)
      round()
    },
    /** One look at every mailbox that is due. */
    lookAround,
    /** A mail that is being taken in is taken in; the rest waits for the next start. */
    async close(): Promise<void> {
      clearInterval(timer)
      closing.abort()
      await looking
    },
  }
}

/** A mail that cannot be read or kept is named, and left out; it must not keep the rest out. */
async function take(
  ctx: Context,
  box: Mailbox,
  { uid, uidValidity, source }: Mail,
  { files, log }: Pick<Parts, 'files' | 'log'>,
) {
  const leaveOut = (err: unknown): undefined => {
    log.warn({ err, team: box.teamId, uid }, 'a mail could not be read')
  }
  const mail = await readMail(source, `${uidValidity}.${uid}`, ownAddresses(box)).catch(leaveOut)
  if (!mail) return
  const { fates, files: sent, ...received } = mail
  if (fates.length > 0) await noteResults(ctx, 'email', fates)
  const kept = await keepEnclosures(ctx, files, sent)
  const id = await receiveMessage(ctx, { ...received, formId: formOf(box.options) }, kept).catch((err) => {
    if (isRefusal(err)) return leaveOut(err)
    discardEnclosures(ctx, files, kept)
    throw err
  })
  if (id === undefined) discardEnclosures(ctx, files, kept)
}

const ownAddresses = ({ options }: Mailbox): string[] =>
  [options.from, options.outgoing_username, options.incoming_username].filter(
    (each) => each?.includes('@') === true,
  ) as string[] // safe: undefined includes nothing

/** Refused for what it is, by us or by PostgreSQL (data, constraints, limits): it would be again. */
const isRefusal = (error: unknown) =>
  isDomainError(error) || (error instanceof Error && 'code' in error && /^(22|23|54)/.test(String(error.code)))
