import { rm } from 'node:fs/promises'
import type { Hono } from 'hono'
import { answeringApp } from '#server/answering/app.ts'
import { calendarApp } from '#server/calendar/app.ts'
import { callerApp } from '#server/caller/app.ts'
import { type Config, readConfig } from '#server/config.ts'
import type { Env } from '#server/http/env.ts'
import { intakeApp } from '#server/intake/app.ts'
import { mediaApp } from '#server/media/app.ts'
import { readersOfReports } from '#server/media/readers-of-reports.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import { systemLookUp } from '#server/outbound/checked-lookup.ts'
import { overlaysApp } from '#server/overlays/app.ts'
import { openPictures } from '#server/overlays/open-pictures.ts'
import type { Instead } from '#server/parts/instead.ts'
import { openParts, type Parts } from '#server/parts/parts.ts'
import { type ApiApps, openApis, queuesOf } from './apis.ts'
import { closeData } from './private-data.ts'
import { startUpkeep } from './upkeep.ts'

/** What one process shares, and its doors. */
export type Runtime = Parts & {
  apps: ApiApps
  /** The citizens' pages. */
  caller: Hono
  /** Where whoever was called answers. */
  answering: Hono
  /** What data providers deliver. */
  intake: Hono<Env>
  media: Hono
  /** What lies over the map. */
  overlays: Hono
  /** What calendar programs read. */
  calendar: Hono
  /** Flushes what is under way and closes everything, the embedded PostgreSQL last. */
  close: () => Promise<void>
}

/** Opens it all and goes to work. What fails on the way closes what was opened before it. */
export async function openRuntime(
  config: Config = readConfig(),
  instead?: Instead,
  ends = new AsyncDisposableStack(),
): Promise<Runtime> {
  try {
    const parts = await openParts(config, ends, instead)
    await closeData(config, (err) => parts.log.warn({ err }, 'a data folder is still open to others on this machine'))
    await rm(uploadsFolder(config), { recursive: true, force: true }) // what a crash left of forms
    ends.defer(await startUpkeep(parts))
    const rt = Object.assign(parts, {
      apps: openApis(parts),
      caller: callerApp(parts),
      answering: answeringApp(parts),
      intake: intakeApp(parts),
      media: openMedia(parts),
      calendar: calendarApp(parts),
      overlays: openOverlays(parts, ends, instead),
      close: () => ends.disposeAsync(),
    })
    await rt.begin(queuesOf(parts))
    return rt
  } catch (error) {
    await ends.disposeAsync()
    throw error
  }
}

function openOverlays(parts: Parts, ends: AsyncDisposableStack, instead: Instead | undefined): Hono {
  const { config, log } = parts
  const lookUp = instead?.lookUp ?? systemLookUp
  const pictures = openPictures({ lookUp, allowPrivate: config.WEBHOOK_ALLOW_PRIVATE })
  ends.defer(pictures.close)
  return overlaysApp({ ...parts, pictures, onTrouble: (about, text) => log.warn(about, text) })
}

const openMedia = ({ db, files, keys, sessions, config, now, log }: Parts) =>
  mediaApp({
    db,
    files,
    mayHaveOriginal: readersOfReports({ keys, sessions, config }),
    now,
    onTrouble: (err) => log.error({ err }, 'a media file could not be served'),
  })

// Next bundles route handlers apart from server/index.ts; globalThis is the one thing both see.
const slot = globalThis as typeof globalThis & { musterRuntime?: Promise<Runtime> }

/** The runtime of this process, opened by whoever asks first. */
export const runtime = (config?: Config): Promise<Runtime> => {
  slot.musterRuntime ??= openRuntime(config)
  return slot.musterRuntime
}
