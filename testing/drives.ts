import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

type Opened = { settings: Record<string, string>; close: () => Promise<void> }

/** Every kind of media storage, with the settings that choose it; tests of media run on each. */
export const DRIVES: { name: string; open: () => Promise<Opened> }[] = [
  { name: 'a folder', open: async () => ({ settings: {}, close: async () => undefined }) },
  { name: 'a bucket', open: openBucket },
]

/** A real S3 server on a port of its own. */
async function openBucket(): Promise<Opened> {
  const directory = await mkdtemp(join(tmpdir(), 's3-'))
  const quiet = { silent: true, resetOnClose: true }
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    directory,
    ...quiet,
    configureBuckets: [{ name: 'media' }],
  })
  const { port } = await server.run()
  const options = 'region=us-east-1&forcePathStyle=true&tls=false'
  const close = async () => {
    await server.close()
    await rm(directory, { recursive: true, force: true })
  }
  return { settings: { STORAGE_URL: `s3://S3RVER:S3RVER@127.0.0.1:${port}/media?${options}` }, close }
}
