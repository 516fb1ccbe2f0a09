import { randomBytes } from 'node:crypto'
import { constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { FSDriver } from 'flydrive/drivers/fs'
import type { Span } from '#server/domain/media/index.ts'
import { PRIVATE_FILE, PRIVATE_FOLDER } from './private-folder.ts'

/** A folder. FlyDrive's own driver, but what it has written survives a crash, and it reads parts of files. */
export class LocalDrive extends FSDriver {
  readonly #root: string

  constructor(root: string) {
    super({ location: root, visibility: 'private' })
    this.#root = root
  }

  /** Written beside, synced, then renamed: there is all of it or nothing. */
  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.#keep(key, (part) => writeSynced(part, contents))
  }

  /** The same from a file outside. */
  putFile(key: string, source: string, _about: { contentType: string }): Promise<void> {
    return this.#keep(key, (part) => copySynced(source, part))
  }

  async #keep(key: string, write: (part: string) => Promise<void>): Promise<void> {
    const path = join(this.#root, key)
    await mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER })
    const part = `${path}.${randomBytes(8).toString('hex')}.part`
    try {
      await write(part)
      await rename(part, path)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    await syncFolder(dirname(path))
  }

  /** The bytes, or a part of them; undefined when there is no such file. */
  async readSpan(key: string, span?: Span): Promise<Readable | undefined> {
    try {
      return (await open(join(this.#root, key))).createReadStream(span)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
}

async function writeSynced(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', PRIVATE_FILE)
  try {
    await file.writeFile(contents)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function copySynced(source: string, path: string): Promise<void> {
  await copyFile(source, path, constants.COPYFILE_EXCL)
  const file = await open(path, 'r+')
  try {
    await file.chmod(PRIVATE_FILE) // a copy is as open as its source
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is durable when its folder is; Windows keeps folders by itself and opens none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}
