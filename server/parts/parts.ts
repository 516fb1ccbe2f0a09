import type { Config } from '#server/config.ts'
import type { Instead } from './instead.ts'
import { type Later, openLater } from './later.ts'
import { type Live, openLive } from './live.ts'
import { openStored, type Stored } from './stored.ts'

/** All that one process shares, and the doors are built from. */
export type Parts = Stored & Live & Later

/** Opens them, each on what was opened before it; `ends` closes them the other way round. Migrates first. */
export async function openParts(config: Config, ends: AsyncDisposableStack, instead?: Instead): Promise<Parts> {
  const stored = await openStored(config, ends, instead)
  const live = await openLive(stored, ends)
  return { ...stored, ...live, ...openLater(stored, live, ends, instead) }
}
