import { on } from 'node:events'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

// A process in which test files run one after the other: what takes long is to load the server, and that is done once.
// The parent sends a file, and the next when it has been told what became of it (file-report.ts). Listening all the
// while keeps the process alive: a test may wait for a thread that does not.

const sent = on(process, 'message') as AsyncIterable<[{ file?: string }]>
process.send?.('ready')
for await (const [{ file }] of sent) {
  if (!file) break
  const { href } = pathToFileURL(file)
  await test(file, async () => {
    await import(href)
  })
}
process.exit() // whatever a file has left open
