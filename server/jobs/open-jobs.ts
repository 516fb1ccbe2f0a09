import { fromKysely, type JobWithMetadata, PgBoss, type QueueOptions } from 'pg-boss'
import type { Db } from '#server/db/open.ts'
import type { Job } from '#server/domain/job.ts'

type JobName = Job['name']
type DataOf<N extends JobName> = Extract<Job, { name: N }>['data']
/** Does one job; throwing puts it back until the queue's `retryLimit` is used up. `attempt` counts from 0. */
export type Worker<N extends JobName> = (data: DataOf<N>, about: { attempt: number; last: boolean }) => Promise<void>
export type Queue<N extends JobName = JobName> = { name: N; options: QueueOptions; work: Worker<N> }

/** One queue and who works it, typed by the job's name. */
export const queue = <N extends JobName>(name: N, options: QueueOptions, work: Worker<N>): Queue<N> => ({
  ...{ name, options, work },
})

const CONNECTIONS = 3
const PATIENCE_MS = 4000
const WORK = { includeMetadata: true, localConcurrency: 4 } as const

/**
 * What is done later and at least once: jobs in PostgreSQL (`pg-boss`), so that a job written in a verb's transaction
 * exists exactly when the verb's rows do, and survives a crash. Workers are woken by NOTIFY; a poll is the floor.
 */
export function openJobs(url: string, onError: (error: Error) => void) {
  const boss = new PgBoss({
    ...{ connectionString: url, application_name: 'muster jobs', max: CONNECTIONS },
    ...{ schedule: false, useListenNotify: true },
  })
  boss.on('error', onError)

  const open = async <N extends JobName>({ name, options, work }: Queue<N>) => {
    const settings = { ...options, notify: true }
    await boss.createQueue(name, settings) // leaves a queue that is there as it is
    await boss.updateQueue(name, settings)
    await boss.work(name, WORK, async ([job]: JobWithMetadata<DataOf<N>>[]) => {
      if (job) await work(job.data, { attempt: job.retryCount, last: job.retryCount >= job.retryLimit })
    })
  }

  return {
    /** Makes the queues and begins to work on them. */
    async start(queues: Queue[]): Promise<void> {
      await boss.start()
      for (const each of queues) await open(each)
    },
    /** Queues a job in the transaction of `db`: it is there after the commit, or not at all. */
    async enqueue(db: Db, { name, data, afterSeconds }: Job): Promise<void> {
      const later = afterSeconds === undefined ? {} : { startAfter: afterSeconds }
      await boss.send(name, data, { ...later, db: fromKysely(db) })
    },
    /** Lets what is being done finish. */
    stop: () => boss.stop({ graceful: true, timeout: PATIENCE_MS }).catch(onError),
  }
}
export type Jobs = ReturnType<typeof openJobs>
