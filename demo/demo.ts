// `npm run demo`: Muster with a team, a training town and a simulator that uses it through its public APIs.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' }) // before Next and React choose their build by it

import { withDatabase } from '#server/cli/with-database.ts'
import { type Config, readConfig } from '#server/config.ts'
import { teamById } from '#server/domain/teams/index.ts'
import { TEAM } from './cast.ts'
import { type Kept, readKept } from './keeping.ts'
import { openPhones } from './phones.ts'
import { refuseForeignTeam, seedDemo } from './seed.ts'
import { startSimulator } from './simulator.ts'
import { buildTown } from './town.ts'

await demo().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})

async function demo(): Promise<void> {
  const phones = process.env.SMS_GATEWAY_URL ? undefined : await openPhones()
  Object.assign(process.env, phones?.settings)
  const config = readConfig()
  await withDatabase((db) => refuseForeignTeam(db, config.DATA_DIR), config) // before minutes go into building pages
  const seed = process.env.DEMO_SEED || (readKept(config.DATA_DIR)?.seed ?? 'muster')
  const town = buildTown(TEAM.place, seed)
  let kept: Kept | undefined
  const { start } = await import('#server/apps/start.ts')
  const { rt, port, addresses } = await start({
    seed: async (opened) => {
      kept = await seedDemo(opened.db, config, town, seed, opened.now())
      return { teamId: kept.teamId, lines: welcome(kept, config) }
    },
  })
  if (!kept) return
  const base = baseOf(config, port)
  phones?.tell(base)
  const simulator = await startSimulator({
    base,
    kept,
    town,
    say: (sentence) => rt.log.warn(sentence),
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, simulator.stop)
  const { slug } = await teamById(rt.db, kept.teamId)
  if (config.LOG_LEVEL !== 'silent') tellCitizens(addresses[0]!, slug, simulator.callersPage) // safe: it listens
}

/** What else a newcomer can open; the responder's page with the same sign-in, the others without. */
function tellCitizens(address: string, slug: string, callersPage: string | undefined): void {
  const lines = [`Responder:      ${address}/respond`, `Public form:    ${address}/report/${slug}`]
  if (callersPage) lines.push(`A citizen sees: ${new URL(new URL(callersPage).pathname, address)}`)
  console.log(`${lines.join('\n')}\n`)
}

function welcome(kept: Kept, given: Config): string[] {
  const shown = (setting: unknown, secret: string) => (setting ? '(as set)' : secret)
  return [
    `Sign in:        ${kept.email}  ${shown(given.ADMIN_PASSWORD, kept.password)}`,
    `Team API key:   ${shown(given.TEAM_API_KEY, kept.teamKey)}`,
    `Reports key:    ${shown(given.REPORTS_API_KEY, `ak_${kept.reportsKey}`)}`,
    `OAuth client:   ${kept.clientId}  ${shown(given.OAUTH_CLIENT_SECRET, kept.clientSecret)}`,
    'This is a demo: its alarms, people and town are made up.',
  ]
}

function baseOf({ HOST, TLS_CERT }: Config, port: number): string {
  const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }
  const host = everywhere[HOST] ?? (HOST.includes(':') ? `[${HOST}]` : HOST)
  return `${TLS_CERT ? 'https' : 'http'}://${host}:${port}`
}
