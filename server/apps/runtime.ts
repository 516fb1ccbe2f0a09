import { rm } from 'node:fs/promises'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import pino from 'pino'
import { crowdApp } from '#server/api/crowd/app.ts'
import { filterFromParams } from '#server/api/crowd/post-filter-wire.ts'
import { reportsApp } from '#server/api/reports/app.ts'
import { teamApp } from '#server/api/team/app.ts'
import { openAuth } from '#server/auth/better-auth.ts'
import type { Caller } from '#server/auth/caller.ts'
import { openKeys } from '#server/auth/keys.ts'
import { openSessions } from '#server/auth/sessions.ts'
import { signInSecret } from '#server/auth/sign-in-secret.ts'
import { trustedOrigins } from '#server/auth/trusted-origins.ts'
import { callerApp } from '#server/caller/app.ts'
import { type Config, readConfig } from '#server/config.ts'
import { openDatabase } from '#server/db/open-database.ts'
import { writePositions } from '#server/db/positions.ts'
import type { Context } from '#server/domain/context.ts'
import { openDirectory } from '#server/domain/vehicles/index.ts'
import { openGeocoder } from '#server/geocoder/open-geocoder.ts'
import { uploadsFolder } from '#server/http/form-body.ts'
import type { Env } from '#server/http/mount.ts'
import { intakeApp } from '#server/intake/app.ts'
import { exporting } from '#server/jobs/exporting.ts'
import { geocoding } from '#server/jobs/geocoding.ts'
import { importing } from '#server/jobs/import-csv.ts'
import { mailingResets } from '#server/jobs/mail-password-reset.ts'
import { sending } from '#server/jobs/send-message.ts'
import { openGuesses } from '#server/limits/guesses.ts'
import { openRateLimits } from '#server/limits/rate-limit.ts'
import { openBacklog } from '#server/live/backlog.ts'
import { watchCallers } from '#server/live/caller-watch.ts'
import { openLatestPositions } from '#server/live/latest-positions.ts'
import { loadLatest } from '#server/live/load-latest.ts'
import { watchMembers } from '#server/live/member-watch.ts'
import { openPositionFrames } from '#server/live/position-frames.ts'
import { openRiver } from '#server/live/position-river.ts'
import { vehiclesRoom } from '#server/live/position-rooms.ts'
import { openEvents } from '#server/live/sse.ts'
import { openTail } from '#server/live/tail.ts'
import { openViews } from '#server/live/views.ts'
import { openMailer } from '#server/mail/open-mailer.ts'
import { openMailboxes } from '#server/mailbox/open-mailboxes.ts'
import { mediaApp } from '#server/media/app.ts'
import { openFiles } from '#server/media/open-files.ts'
import { readersOfReports } from '#server/media/readers-of-reports.ts'
import { type AnyQueue, openJobs } from '#server/queue/open-jobs.ts'
import { openWebhooks, type WebhookSettings } from '#server/webhooks/open-webhooks.ts'
import { startUpkeep } from './upkeep.ts'

export type Runtime = Awaited<ReturnType<typeof openParts>> & {
  apps: Record<ApiName, OpenAPIHono<Env>>
  /** The citizens' pages. */
  caller: Hono
  /** What data providers deliver. */
  intake: Hono<Env>
}
export type ApiName = 'team' | 'reports' | 'crowd'

/** Opens all that one process shares: database, rivers, tail, sign-in, the three APIs. Migrates first. */
export async function openRuntime(config: Config = readConfig(), webhooks?: WebhookSettings): Promise<Runtime> {
  const parts = await openParts(config, webhooks)
  // safe: the apps are built from the runtime and complete it in the same breath
  const rt = parts as Runtime
  rt.caller = callerApp(rt)
  rt.intake = intakeApp(rt)
  rt.apps = { team: teamApp(rt), reports: reportsApp(rt), crowd: crowdApp(rt) }
  return rt
}

async function openParts(config: Config, webhookSettings?: WebhookSettings) {
  const log = pino({ level: config.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const database = await openDatabase(config, log)
  const { pool, db } = database
  const now = () => new Date()
  const positions = openLatestPositions()
  const directory = openDirectory(db)
  const river = openRiver(writePositions(database.riverPool), (fix) =>
    positions.move(vehiclesRoom(fix.teamId), fix.vehicleId, fix),
  )
  const backlog = openBacklog(db)
  const tail = openTail(backlog, (error) => log.warn({ err: error }, 'the log could not be read; trying again'))
  const views = openViews(tail, backlog)
  const frames = openPositionFrames(positions)
  const events = openEvents({ views, backlog, positions, frames })
  const keys = openKeys(db, now, (err) => log.warn({ err }, 'when a key was last used is not written'))
  const addresses = new Set<string>()
  const auth = openAuth(db, config, signInSecret(config.DATA_DIR), (request) =>
    trustedOrigins(config, addresses, request),
  )
  const sessions = openSessions(db, auth)

  const files = openFiles(config, (err) => log.warn({ err }, 'a media file was not removed; it will be swept'))

  const jobs = openJobs(database.url, database.lost)
  const { enqueue } = jobs
  const webhooks = openWebhooks({ db, now, enqueue, kick: tail.kick, log, config }, webhookSettings)
  /** The context in which a caller's verbs run. */
  const contextOf = (caller: Pick<Caller, 'teamId' | 'centre' | 'actor'>): Context => ({
    db,
    teamId: caller.teamId,
    centre: caller.centre,
    actor: caller.actor,
    now,
    kick: tail.kick,
    enqueue,
  })
  const { geocode, close: closeGeocoder } = openGeocoder(config.GEOCODER_URL)
  const imports = importing({ files, contextOf, log })
  const mailer = openMailer(config, log)
  const mailboxes = openMailboxes({ db, now, contextOf, config, log })
  const queues: AnyQueue[] = [
    sending({ config, mailer, contextOf, log }),
    webhooks.queue,
    imports.queue,
    mailingResets({ db, now, mailer, log }),
    exporting({ files, folder: uploadsFolder(config), filterFrom: filterFromParams, contextOf, log }),
    ...geocoding({ geocode, contextOf, log }),
  ]

  await rm(uploadsFolder(config), { recursive: true, force: true }) // what a crash left of forms
  const endUpkeep = await startUpkeep({ pool, db, files, now, log })
  await loadLatest(db, positions)
  tail.subscribe((teamId, { entry }) => {
    if (entry.action !== 'VEHICLE_DELETE' || !entry.object) return
    directory.forget(entry.object)
    positions.remove(vehiclesRoom(teamId), entry.object)
  })
  tail.subscribe(webhooks.kick)
  watchMembers(db, tail, positions)
  watchCallers(db, tail, positions)
  await tail.start()
  await jobs.start(queues) // not before: a job may write to the log, and kick the tail
  await webhooks.start()
  mailboxes.start()

  return {
    config,
    log,
    pool,
    db,
    now,
    positions,
    directory,
    river,
    backlog,
    tail,
    auth,
    addresses,
    views,
    frames,
    events,
    files,
    media: mediaApp({
      db,
      files,
      mayHaveOriginal: readersOfReports({ keys, sessions, config }),
      onTrouble: (err) => log.error({ err }, 'a media file could not be served'),
    }),
    keys,
    limits: openRateLimits(config),
    guesses: openGuesses(config),
    sessions,
    databaseUrl: database.url,
    adopted: database.adopted,
    contextOf,
    /** Flushes what is under way and closes everything, the embedded PostgreSQL last. */
    async close(): Promise<void> {
      endUpkeep()
      await mailboxes.close()
      events.close()
      frames.stop()
      await webhooks.leave()
      await imports.leave()
      await jobs.stop()
      await keys.settled()
      await webhooks.close()
      await river.drained()
      await tail.stop()
      await files.settled()
      await closeGeocoder()
      await database.close()
    },
  }
}

// Next bundles route handlers apart from server/index.ts; globalThis is the one thing both see.
const slot = globalThis as typeof globalThis & { musterRuntime?: Promise<Runtime> }

/** The runtime of this process, opened by whoever asks first. */
export const runtime = (config?: Config): Promise<Runtime> => {
  slot.musterRuntime ??= openRuntime(config)
  return slot.musterRuntime
}
