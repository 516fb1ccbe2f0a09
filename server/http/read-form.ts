import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { type Form, FormProblem, MAX_TEXT, type Wanted } from './form.ts'
import { collectParts } from './form-parts.ts'

/** Texts, and the head that each part has. */
const BESIDE_FILES = 2 * MAX_TEXT

/**
 * Reads a `multipart/form-data` body as it arrives: texts into memory, files into `wanted.folder`, never all at once in
 * memory. What can be said about it without stopping stands in `faults`.
 * @throws FormProblem `no form` for any other body; `broken` for one that is cut off or cannot be understood; `too
 * large` for a file or text over its limit, at once; nothing is left behind then
 */
export async function readForm(request: Request, wanted: Wanted): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data/i.test(type)) throw new FormProblem('no form', 'The body is no multipart/form-data')
  const max = wanted.files.most * wanted.files.maxBytes + BESIDE_FILES
  if (Number(request.headers.get('content-length') ?? 0) > max)
    throw new FormProblem('too large', 'The body is too large')
  const parser = open(type, wanted)
  const folder = join(wanted.folder, randomUUID())
  const discard = () => rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const parts = collectParts(parser, wanted, folder)
  try {
    await Promise.race([parts.failed, feed(parser, request.body, max, parts.signal)])
    return { ...(await parts.whole()), discard }
  } catch (error) {
    await parts.giveUp()
    await discard()
    throw error
  }
}

function open(type: string, { files, texts = [] }: Wanted): BusboyInstance {
  const [isFile, isText] = [new Set(files.names === '*' ? [] : files.names), new Set(texts)]
  try {
    return new Busboy({
      headers: { 'content-type': type },
      defCharset: 'latin1', // byte by byte: part-charsets.ts decodes
      limits: { fieldSize: MAX_TEXT, fileSize: files.maxBytes, parts: 100 },
      isPartAFile: (name = '', partType, filename) =>
        isFile.has(name) || (!isText.has(name) && (filename !== undefined || partType === 'application/octet-stream')),
    })
  } catch {
    throw new FormProblem('broken', 'The multipart body has no boundary')
  }
}

/** The body is never cancelled: that would cut the line before the answer. */
async function feed(parser: BusboyInstance, body: Request['body'], max: number, signal: AbortSignal): Promise<void> {
  const reader = body?.getReader()
  let size = 0
  for (let part = await reader?.read().catch(cutOff); part && !part.done; part = await reader?.read().catch(cutOff)) {
    size += part.value.length
    if (signal.aborted) return
    if (size > max) throw new FormProblem('too large', 'The body is too large')
    if (!parser.write(part.value)) await once(parser, 'drain', { signal })
  }
  if (size === 0) return // an empty form: the parser would take it for one that is cut off
  const finished = once(parser, 'finish', { signal })
  parser.end()
  await finished
}

function cutOff(): never {
  throw new FormProblem('broken', 'The body broke off before its end')
}
