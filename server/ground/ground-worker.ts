import { parentPort, workerData } from 'node:worker_threads'
import type { Question as Asked } from '#server/threads/standing-worker.ts'
import { openRegions } from './open-regions.ts'
import type { Question, WayFound } from './questions.ts'
import type { Thing } from './search/find-things.ts'

const regions = openRegions((workerData as { folder: string }).folder)

parentPort?.on('message', ({ id, question }: Asked<Question>) => {
  parentPort?.postMessage({ id, answer: answerTo(question) })
})

function answerTo(question: Question): Thing[] | (WayFound | null)[] {
  if (question.ask === 'find') return found(question)
  if (question.ask === 'ways') return waysIn(question)
  return regions
    .all()
    .flatMap((region) => region.at(question.spot, question.limit))
    .slice(0, question.limit)
}

function found(question: Question & { ask: 'find' }): Thing[] {
  const scored = regions.all().flatMap((region) => region.find(question))
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, question.limit)
    .map(({ thing }) => thing)
}

/** Each source's way in the first region that leads there: regions do not overlap but at their edges. */
function waysIn({ target, sources, driving, lines }: Question & { ask: 'ways' }): (WayFound | null)[] {
  const found: (WayFound | null)[] = sources.map(() => null)
  for (const region of regions.all()) {
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
