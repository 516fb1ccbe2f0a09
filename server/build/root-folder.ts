import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The root of the house. Inside Next's bundle this file is somewhere else; Next is started in the root folder. */
export function rootFolder(): string {
  const here = join(import.meta.dirname ?? '.', '../..')
  return existsSync(join(here, 'components/caller')) ? here : process.cwd()
}
