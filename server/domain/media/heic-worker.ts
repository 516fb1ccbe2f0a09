import { parentPort } from 'node:worker_threads'
import heic from 'heic-decode'
import type { Question } from '#server/threads/standing-worker.ts'
import type { Asked } from './heic.ts'

// Whatever goes wrong ends the thread, and the decoder's memory with it.
parentPort?.on('message', async ({ id, question }: Question<Asked>) => {
  const [first] = await heic.all({ buffer: question.bytes })
  if (!first || first.width * first.height > question.maxPixels) throw new Error('The picture is too large')
  const { width, height, data } = await first.decode()
  parentPort?.postMessage({ id, answer: { width, height, data } }, [data.buffer])
})
