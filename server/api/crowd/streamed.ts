import { Readable } from 'node:stream'

/**
 * An answer that is made while it is sent, as fast as the caller takes it, however long it is. The first piece is made
 * before, so that what is refused is answered as a refusal; what fails later breaks the answer off.
 */
export async function streamed(pieces: AsyncGenerator<string>, headers: Record<string, string>): Promise<Response> {
  const first = await pieces.next()
  async function* all() {
    if (first.done) return
    yield Buffer.from(first.value)
    for await (const piece of pieces) yield Buffer.from(piece)
  }
  // safe: Node's web streams and the DOM's differ in name only
  return new Response(Readable.toWeb(Readable.from(all())) as ReadableStream<Uint8Array>, { headers })
}
