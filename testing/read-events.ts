import { createParser, type EventSourceMessage } from 'eventsource-parser'

/** Reads an answer's Server-Sent Events as they come, and lets a test wait for what it wants to hear. */
export function readEvents(answer: Response) {
  const reader = answer.body!.getReader() // safe: the callers got an event stream
  const decoder = new TextDecoder()
  const [events, comments]: [EventSourceMessage[], string[]] = [[], []]
  const parser = createParser({ onEvent: (event) => events.push(event), onComment: (text) => comments.push(text) })
  let hasEnded = false
  let wake = Promise.withResolvers<void>()
  const readOn = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parser.feed(decoder.decode(part.value, { stream: true }))
      wake.resolve()
      wake = Promise.withResolvers()
    }
  }
  const end = () => {
    hasEnded = true
    wake.resolve()
  }
  void readOn().then(end, end)
  return {
    events,
    comments,
    hasEnded: () => hasEnded,
    /** The data of every event of this kind. */
    // biome-ignore lint/suspicious/noExplicitAny: tests read events of every shape
    data: (kind: string): any[] => events.filter(({ event }) => event === kind).map(({ data }) => JSON.parse(data)),
    /** Resolves as soon as `enough` holds. @throws Error when the stream ends before */
    async until(enough: () => boolean): Promise<void> {
      while (!enough()) {
        if (hasEnded) throw new Error(`ended after ${JSON.stringify(events)}`)
        await wake.promise
      }
    },
    async ended(): Promise<void> {
      while (!hasEnded) await wake.promise
    },
    close: () => reader.cancel(),
  }
}
