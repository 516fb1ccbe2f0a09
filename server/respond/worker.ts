import { newest } from '#server/build/newest.ts'
import { buildCallerAssets } from '../build/caller-assets.ts'
import { rootFolder } from '../build/root-folder.ts'

let kept: string | undefined

/** The responder's service worker, built when it has to be. In development it is looked at each time. */
export function respondWorker(): string {
  if (!kept || process.env.NODE_ENV === 'development') kept = buildCallerAssets(rootFolder(), newest).respondWorker
  return kept
}
