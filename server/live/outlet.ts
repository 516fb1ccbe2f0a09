/** With more than this waiting, whoever can wait waits; with more than `MOST_BYTES`, the reader is cut off. */
const CALM_BYTES = 64 * 1024
const MOST_BYTES = 1024 * 1024

export type Outlet = ReturnType<typeof openOutlet>

/**
 * The way to one reader, who may be slow: text waits here until it is read, up to 1 MB. A reader further behind is cut
 * off instead of filling the memory; `onEnd` is called once, however it ends.
 */
export function openOutlet(onEnd: () => void) {
  const encoder = new TextEncoder()
  let isOpen = true
  let read = Promise.withResolvers<void>()
  let controller!: ReadableStreamDefaultController<Uint8Array>
  const wake = () => {
    read.resolve()
    read = Promise.withResolvers()
  }
  const leave = () => {
    if (!isOpen) return false
    isOpen = false
    wake()
    onEnd()
    return true
  }
  const start = (given: typeof controller) => {
    controller = given
  }
  const body = new ReadableStream<Uint8Array>(
    { start, pull: wake, cancel: () => void leave() },
    new ByteLengthQueuingStrategy({ highWaterMark: CALM_BYTES }),
  )
  const waiting = () => CALM_BYTES - (controller.desiredSize ?? 0)
  const cutOff = () => leave() && controller.error(tooSlow())

  return {
    body,
    isOpen: () => isOpen,
    isCalm: () => waiting() < CALM_BYTES,
    write(text: string): void {
      if (!isOpen) return
      if (waiting() > MOST_BYTES) cutOff()
      else controller.enqueue(encoder.encode(text))
    },
    /** Resolves when little is waiting. @throws Error when nobody reads any more */
    async calm(): Promise<void> {
      while (isOpen && waiting() >= CALM_BYTES) await read.promise
      if (!isOpen) throw new Error('Nobody reads any more')
    },
    /** Ends after what is waiting; at once, without it, when the reader does not keep up. */
    end(): void {
      if (waiting() >= CALM_BYTES) cutOff()
      else if (leave()) controller.close()
    },
  }
}

/** By this code @hono/node-server knows that it was no fault of ours, and drops the connection without a stack trace. */
const tooSlow = () => Object.assign(new Error('The reader is too slow'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })
