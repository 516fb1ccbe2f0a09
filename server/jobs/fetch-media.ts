import type { Config } from '#server/config.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Context } from '#server/domain/context.ts'
import {
  attachFetched,
  discardEnclosures,
  type Enclosures,
  filesOf,
  keepEnclosures,
} from '#server/domain/crowd/messages/index.ts'
import { setUps } from '#server/domain/crowd/providers/index.ts'
import type { Files } from '#server/domain/media/index.ts'
import type { LookUp } from '#server/outbound/checked-lookup.ts'
import { systemLookUp } from '#server/outbound/checked-lookup.ts'
import { fetchFile } from '#server/outbound/fetch-file.ts'
import { queue } from '../queue/open-jobs.ts'

type Parts = {
  files: Files
  config: Pick<Config, 'WEBHOOK_ALLOW_PRIVATE'>
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
  lookUp?: LookUp
}

/** Tried for about an hour: a picture may be there later than its message, and a post may be open on somebody's desk. */
const OPTIONS = { retryLimit: 8, retryDelay: 15, retryBackoff: true, expireInSeconds: 900 }
const MOST_BYTES = 15 * 1024 * 1024
/** Pictures are cleaned in memory. */
const WORKERS = 1
const NOTHING: Enclosures = { pictures: [], place: null, notKept: [] }

/** Fetches the files of messages from Twilio, one after the other, with the credentials of the team's account. */
export function fetchingMedia({ files, config, contextOf, log, lookUp = systemLookUp }: Parts) {
  const fetchOne = async (ctx: Context, { url, name }: { url: string; name: string }, last: boolean) => {
    const authorization = await credentials(ctx)
    const options = { lookUp, allowPrivate: config.WEBHOOK_ALLOW_PRIVATE, mostBytes: MOST_BYTES, authorization }
    try {
      const bytes = await fetchFile(url, options)
      return { kept: await keepEnclosures(ctx, files, [{ name, bytes }]) }
    } catch (err) {
      if (!last && !isFinal(err)) throw err
      return { kept: { ...NOTHING, notKept: [name] }, error: err instanceof Error ? err.message : String(err) }
    }
  }
  return queue(
    'fetch-media',
    OPTIONS,
    async ({ teamId, centre, messageId }, { last }) => {
      const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
      const { files: wanted, done } = await filesOf(ctx, messageId)
      for (const [index, one] of wanted.entries()) {
        if (index < done) continue
        const fetched = { ...(await fetchOne(ctx, one, last)), last }
        if (fetched.error) log.warn({ messageId, reason: fetched.error }, 'a file of a message is not kept')
        const isKept = await attachFetched(ctx, messageId, index, fetched).catch((err) => {
          discardEnclosures(ctx, files, fetched.kept)
          throw err
        })
        if (!isKept) discardEnclosures(ctx, files, fetched.kept)
      }
    },
    WORKERS,
  )
}

async function credentials(ctx: Context): Promise<string | undefined> {
  const { account_sid: sid, auth_token: token } = (await setUps(ctx)).get('twilio')?.options ?? {}
  return sid && token ? `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}` : undefined
}

const isFinal = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'FILE_REFUSED' || error.code === 'ADDRESS_REFUSED')
