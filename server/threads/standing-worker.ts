import type { Transferable, Worker } from 'node:worker_threads'

export type Question<Q> = { id: number; question: Q }
export type Answer<A> = { id: number; answer: A }
type Waiting<A> = { resolve: (answer: A) => void; reject: (error: Error) => void }
type Opened<A> = { worker: Worker; waiting: Map<number, Waiting<A>> }

/** An incident has more than one address and photo; what comes after that can wait for a start. */
const IDLE_MS = 10 * 60 * 1000

/**
 * A thread that answers questions one after the other, started by `start` at the first one. A failure in it refuses all
 * that wait; the next question starts another. While nothing is asked it keeps no process alive, and after `idleMs` it
 * ends, and its memory with it.
 */
export function openStandingWorker<Q, A>(start: () => Worker, idleMs = IDLE_MS) {
  let current: Opened<A> | undefined
  let asked = 0
  let idle: NodeJS.Timeout | undefined

  const end = async (): Promise<void> => {
    const ending = current
    current = undefined
    await ending?.worker.terminate()
  }

  const open = (): Opened<A> => {
    const opened: Opened<A> = { worker: start(), waiting: new Map() }
    const { worker, waiting } = opened
    const fail = (error: Error) => {
      if (current === opened) current = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.on('message', ({ id, answer }: Answer<A>) => {
      waiting.get(id)?.resolve(answer)
      waiting.delete(id)
      if (waiting.size > 0) return
      worker.unref()
      idle = setTimeout(() => void end(), idleMs).unref()
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('The thread was closed')))
    return opened
  }

  return {
    ask: (question: Q, transfer: Transferable[] = []): Promise<A> =>
      new Promise((resolve, reject) => {
        clearTimeout(idle)
        current ??= open()
        const { worker, waiting } = current
        worker.ref()
        const id = asked++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, question } satisfies Question<Q>, transfer)
      }),
    close: end,
  }
}
