import { parentPort, workerData } from 'node:worker_threads'
import { keepOpen } from '#server/maps/keep-open.ts'
import type { Question as Asked } from '#server/threads/standing-worker.ts'
import { type OpenRegion, openRegion } from './open-region.ts'
import type { Question, WayFound } from './questions.ts'
import { REGION_ENDING } from './region/regions.ts'
import type { Thing } from './search/find-things.ts'
import { nearestFirst } from './search/things-at.ts'

const regions = keepOpen({
  folder: (workerData as { folder: string }).folder,
  endings: [REGION_ENDING],
  open: ({ path }) => openRegion(path),
  onTrouble: ({ err, file }) => process.emitWarning(`The region ${file} cannot be read: ${(err as Error).message}`),
})

parentPort?.on('message', async ({ id, question }: Asked<Question>) => {
  parentPort?.postMessage({ id, answer: answerTo(question, await regions.all()) })
})

function answerTo(question: Question, open: OpenRegion[]): Thing[] | (WayFound | null)[] {
  if (question.ask === 'find') return found(question, open)
  if (question.ask === 'ways') return waysIn(question, open)
  return nearestFirst(
    open.flatMap((region) => region.at(question.spot, question.limit)),
    question.spot,
  ).slice(0, question.limit)
}

function found(question: Question & { ask: 'find' }, open: OpenRegion[]): Thing[] {
  const scored = open.flatMap((region) => region.find(question))
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, question.limit)
    .map(({ thing }) => thing)
}

/** Each source's way in the first region that leads there: regions do not overlap but at their edges. */
function waysIn(
  { target, sources, driving, lines }: Question & { ask: 'ways' },
  regions: OpenRegion[],
): (WayFound | null)[] {
  const found: (WayFound | null)[] = sources.map(() => null)
  for (const region of regions) {
    const open = found.flatMap((way, i) => (way ? [] : [i]))
    if (open.length === 0) break
    const ways = region.roads().toTarget(
      target,
      open.map((i) => sources[i]!),
      driving,
    )
    ways.forEach((way, n) => {
      if (way) found[open[n]!] = { seconds: way.seconds, metres: way.metres, line: lines ? way.line() : null }
    })
  }
  return found
}
