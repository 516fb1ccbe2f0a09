import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

export type Failure = { name: string; why: string }
/** What became of one test file; `bytes`: how large its process has grown. */
export type FileReport = { file: string; passed: number; failures: Failure[]; seconds: number; bytes: number }

/**
 * The reporter of a process in which several files run, each as one test at the top: it tells the parent what became of
 * each. A suite is not a test; a skipped or unfinished test is not a pass.
 */
export default async function* fileReport(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const names: string[] = []
  let report = blank()
  for await (const { type, data } of events) {
    if (type === 'test:start') names.splice(data.nesting, Number.POSITIVE_INFINITY, data.name)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const isTest = data.nesting > 0 && data.details.type !== 'suite'
    if (type === 'test:pass' && isTest && !data.skip && !data.todo) report.passed++
    if (type === 'test:fail' && (isTest || ownError(data.details.error)))
      report.failures.push({ name: names.slice(1, data.nesting + 1).join(' › '), why: reasonOf(data.details.error) })
    if (data.nesting > 0) continue
    process.send?.({
      ...report,
      file: data.name,
      seconds: data.details.duration_ms / 1000,
      bytes: process.memoryUsage.rss(),
    })
    report = blank()
  }
  yield ''
}

const blank = () => ({ passed: 0, failures: [] as Failure[] })

/** Whether a file or suite failed by itself, and not because of a test in it. */
const ownError = (error: Error) => (error as { failureType?: string }).failureType !== 'subtestsFailed'

const reasonOf = ({ cause, ...error }: Error) => inspect(cause ?? error)
