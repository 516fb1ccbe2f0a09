import { Worker } from 'node:worker_threads'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { openStandingWorker } from '#server/threads/standing-worker.ts'
import type { AnswerTo, Question } from './questions.ts'

/**
 * What Muster knows of the ground: the imported regions, in a thread of their own, so that no search holds up an alarm. Without
 * a region everything is answered with nothing.
 */
export function openGround(dataDir: string) {
  const folder = mapsFolder(dataDir)
  const worker = openStandingWorker<Question, AnswerTo<Question>>(
    () => new Worker(new URL('./ground-worker.ts', import.meta.url), { workerData: { folder } }),
  )
  return {
    /** The thread answers each question in its own shape. */
    ask: <Q extends Question>(question: Q) => worker.ask(question) as Promise<AnswerTo<Q>>,
    close: worker.close,
  }
}
export type Ground = ReturnType<typeof openGround>
