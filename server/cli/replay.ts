import { SCOPES } from '#lib/scopes.ts'
import { readConfig } from '#server/config.ts'
import { createKey } from '#server/domain/keys/create-key.ts'
import { type Command, WrongCall } from './command.ts'
import { findTeam } from './find-team.ts'
import { noMore, positive, readOptions } from './read-options.ts'
import { runReplay } from './replay/run.ts'
import { withDatabase } from './with-database.ts'

const OPTIONS = {
  speed: { type: 'string', default: '60' },
  limit: { type: 'string' },
  'max-gap': { type: 'string', default: '60' },
  patience: { type: 'string', default: '300' },
  url: { type: 'string' },
  key: { type: 'string' },
  team: { type: 'string' },
} as const

/** Requests a minute for a key of its own: a file is sent in its rhythm, not in that of a daily integration. */
const OWN_LIMIT = 6000

/** Sends recorded calls or vehicle positions through the public API again, in their own rhythm. */
export const replay: Command = {
  words: 'replay',
  usage:
    'replay FILE.csv [--speed TIMES] [--limit ROWS] [--max-gap MINUTES] [--patience SECONDS] [--url ADDRESS] [--key KEY | --team ID|NAME]',
  what: `send recorded calls or vehicle positions again (60 times faster; pauses of the file count as an hour at most)`,
  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const [file, ...rest] = positionals
    noMore(rest)
    if (!file) throw new WrongCall('Say which file to replay')
    const options = {
      file,
      url: readUrl(values.url),
      signal: interrupted(),
      speed: positive('speed', values.speed),
      limit: values.limit === undefined ? Number.POSITIVE_INFINITY : Math.ceil(positive('limit', values.limit)),
      maxGapMs: positive('max-gap', values['max-gap']) * 60_000,
      patienceMs: positive('patience', values.patience) * 1000,
    }
    await runReplay({ ...options, key: values.key ?? (process.env.TEAM_API_KEY || (await ownKey(values.team))) })
  },
}

function readUrl(text: string | undefined): string {
  if (text === undefined) return `http://localhost:${process.env.PORT || 3000}`
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new WrongCall(`--url is an address such as http://localhost:3000, not "${text}"`)
  return text
}

const ownKey = (team: string | undefined): Promise<string> =>
  withDatabase(async (db) => {
    const teamId = await findTeam(db, team)
    const key = { kind: 'team', teamId, centre: 'live', name: 'replay', scopes: SCOPES } as const
    return createKey(db, { ...key, requestsPerMinute: OWN_LIMIT }, new Date())
  }, readConfig())

function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}
