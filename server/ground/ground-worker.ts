import { parentPort, workerData } from 'node:worker_threads'
import { distanceM } from '#lib/geo/distance.ts'
import { keepOpen } from '#server/maps/keep-open.ts'
import type { Question as Asked } from '#server/threads/standing-worker.ts'
import { type OpenRegion, openRegion } from './open-region.ts'
import type { AnswerTo, Question } from './questions.ts'
import { reachIn } from './reach/reach-in.ts'
import { REGION_ENDING } from './region/regions.ts'
import type { Thing } from './search/find-things.ts'
import { nearestFirst } from './search/things-at.ts'
import { waysIn } from './ways-in.ts'

const regions = keepOpen({
  folder: (workerData as { folder: string }).folder,
  endings: [REGION_ENDING],
  open: ({ path }) => openRegion(path),
  onTrouble: ({ err, file }) => process.emitWarning(`The region ${file} cannot be read: ${(err as Error).message}`),
})

parentPort?.on('message', async ({ id, question }: Asked<Question>) => {
  parentPort?.postMessage({ id, answer: answerTo(question, await regions.all()) })
})

function answerTo(question: Question, open: OpenRegion[]): AnswerTo<Question> {
  if (question.ask === 'find') return found(question, open)
  if (question.ask === 'ways') return waysIn(question, open)
  if (question.ask === 'within') return within(question, open)
  if (question.ask === 'reach') return reachIn(question, open)
  return nearestFirst(
    open.flatMap((region) => region.at(question.spot, question.limit)),
    question.spot,
  ).slice(0, question.limit)
}

function within(question: Question & { ask: 'within' }, open: OpenRegion[]): Thing[] {
  const { near, limit } = question
  const all = open.flatMap((region) => region.within(question))
  return (near ? all.sort((a, b) => distanceM(a, near) - distanceM(b, near)) : all).slice(0, limit)
}

function found(question: Question & { ask: 'find' }, open: OpenRegion[]): Thing[] {
  const scored = open.flatMap((region) => region.find(question))
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, question.limit)
    .map(({ thing }) => thing)
}
