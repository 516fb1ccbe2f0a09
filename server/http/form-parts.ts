import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { BusboyFileStream, BusboyInstance } from '@fastify/busboy'
import { type Fault, type Form, type FormFile, FormProblem, MAX_TEXT, type Wanted } from './form.ts'
import { decodeParts, openCharsets, type TextPart } from './part-charsets.ts'

/**
 * Takes what the parser finds: texts, and files into `folder`. `failed` rejects with the first thing that ends it all,
 * and `signal` says so to whoever feeds the parser.
 */
export function collectParts(parser: BusboyInstance, { files: { names, most, maxBytes } }: Wanted, folder: string) {
  const stop = new AbortController()
  const failed = Promise.withResolvers<never>()
  failed.promise.catch(() => undefined) // whoever came too late to wait for it hears of it from `whole`
  const texts: TextPart[] = []
  const charset = openCharsets(parser)
  const writing: Promise<FormFile | undefined>[] = []
  const faults: Fault[] = []
  let [count, spoken] = [0, 0]
  const fail = (error: unknown) => {
    failed.reject(error)
    stop.abort(error)
  }
  const tooLarge = (name: string, max: number) =>
    fail(new FormProblem('too large', `${name}: takes more than ${max} bytes`))
  const skip = (part: BusboyFileStream, fault: Fault) => {
    if (fault.kind !== 'too many' || !faults.some(({ kind }) => kind === 'too many')) faults.push(fault)
    part.on('error', () => undefined).resume()
  }

  parser.on('file', (name, part, filename) => {
    const index = count
    part.on('limit', () => tooLarge(name, maxBytes))
    if (names !== '*' && !names.includes(name)) return skip(part, { kind: 'other name', name, index })
    if (count++ >= most) return skip(part, { kind: 'too many', name, index })
    const taken = keep(part, join(folder, String(index)), stop.signal).then((file) => {
      if (file.bytes > 0) return { ...file, filename: filename ?? '' }
      if (filename) faults.push({ kind: 'empty', name, index }) // without a name: nothing was chosen on a page
      return undefined
    })
    taken.catch(fail)
    writing.push(taken)
  })
  parser.on('field', (name, value, _nameCut, valueCut) => {
    spoken += value.length
    if (valueCut || spoken > MAX_TEXT) return tooLarge(name, MAX_TEXT)
    texts.push({ name, bytes: Buffer.from(value, 'latin1'), charset: charset() })
  })
  parser.on('partsLimit', () => fail(new FormProblem('too large', 'The form has too many parts')))
  parser.on('error', () => fail(new FormProblem('broken', 'The multipart body breaks off before its end')))

  return {
    signal: stop.signal,
    failed: failed.promise,
    async whole(): Promise<Omit<Form, 'discard'>> {
      const files = await Promise.all(writing)
      stop.signal.throwIfAborted()
      return { texts: decodeParts(texts), files: files.filter((file) => file !== undefined), faults }
    },
    /** Resolves when nothing is written any more. */
    async giveUp(): Promise<void> {
      stop.abort()
      parser.destroy()
      await Promise.allSettled(writing)
    },
  }
}

async function keep(part: BusboyFileStream, path: string, signal: AbortSignal): Promise<Omit<FormFile, 'filename'>> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  await pipeline(part, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal })
  return { path, bytes, digest: hash.digest('hex') }
}
