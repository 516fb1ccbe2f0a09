import { fromKysely, type JobWithMetadata, PgBoss, type QueueOptions } from 'pg-boss'
import type { Db } from '#server/db/open.ts'
import type { Job } from '#server/domain/job.ts'

type JobName = Job['name']
type DataOf<N extends JobName> = Extract<Job, { name: N }>['data']
/** Does one job; throwing puts it back until the queue's `retryLimit` is used up. `attempt` counts from 0. */
export type Worker<N extends JobName> = (data: DataOf<N>, about: { attempt: number; last: boolean }) => Promise<void>
export type Queue<N extends JobName> = {
  name: N
  options: QueueOptions
  work: Worker<N>
  workers: number
  /** How often what is due later is looked for; five seconds where nothing is said. */
  pollSeconds?: number | undefined
  /** What is done when a job is given up, also one whose last process was killed and could not say so itself. */
  givenUp?: ((data: DataOf<N>) => Promise<void>) | undefined
}
export type AnyQueue = { [N in JobName]: Queue<N> }[JobName]

/** One queue and who works it, typed by the job's name. `workers` jobs are done at once. */
export const queue = <N extends JobName>(
  name: N,
  options: QueueOptions,
  work: Worker<N>,
  workers = 4,
  givenUp?: Queue<N>['givenUp'],
): Queue<N> => ({ name, options, work, workers, givenUp })

const CONNECTIONS = 3
const PATIENCE_MS = 4000
/** Nothing wakes a worker for what was due later: the poll finds it. */
const POLL = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 }
const every = (seconds: number) => ({ pollingIntervalSeconds: seconds, notifyPollingIntervalSeconds: seconds })
/** How often it is looked for jobs whose process is gone; they run again after their queue's `expireInSeconds`. */
const LOOK = { superviseIntervalSeconds: 15, monitorIntervalSeconds: 15 }

/** What a job throws is kept beside it for days: only of what kind it is, for servers like to repeat numbers and addresses. */
function forget(error: unknown): never {
  throw new Error(error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown')
}

/**
 * What is done later and at least once: jobs in PostgreSQL (`pg-boss`), so that a job written in a verb's transaction
 * exists exactly when the verb's rows do, and survives a crash. Workers are woken by NOTIFY; a poll is the floor.
 */
export function openJobs(url: string, onError: (error: Error) => void) {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'muster jobs',
    max: CONNECTIONS,
    schedule: false,
    useListenNotify: true,
    ...LOOK,
  })
  boss.on('error', onError)

  // A worker sleeps after each job until the next NOTIFY or poll, and one NOTIFY announces any number of jobs. So each is
  // opened by itself, and told after every job to look again: it sleeps when there is nothing left.
  const openWorker = async <N extends JobName>({ name, work, pollSeconds }: Queue<N>) => {
    const poll = pollSeconds === undefined ? POLL : every(pollSeconds)
    const id: string = await boss.work(
      name,
      { includeMetadata: true, ...poll },
      async ([job]: JobWithMetadata<DataOf<N>>[]) => {
        boss.notifyWorker(id)
        if (!job) return
        await work(job.data, { attempt: job.retryCount, last: job.retryCount >= job.retryLimit }).catch(forget)
      },
    )
  }
  // pg-boss puts what has been tried too often into this one, whoever finds that out.
  const openLast = async <N extends JobName>({ name, givenUp }: Queue<N>): Promise<{ deadLetter?: string }> => {
    if (!givenUp) return {}
    const deadLetter = `${name}-given-up`
    await boss.createQueue(deadLetter, { notify: true })
    await boss.work(deadLetter, POLL, async ([job]: { data: DataOf<N> }[]) => {
      if (job) await givenUp(job.data).catch(forget)
    })
    return { deadLetter }
  }
  const open = async <N extends JobName>(queue: Queue<N>) => {
    const settings = { ...queue.options, ...(await openLast(queue)), notify: true }
    await boss.createQueue(queue.name, settings) // leaves a queue that is there as it is
    await boss.updateQueue(queue.name, settings)
    for (let n = 0; n < queue.workers; n++) await openWorker(queue)
  }

  return {
    /** Makes the queues and begins to work on them. */
    async start(queues: AnyQueue[]): Promise<void> {
      await boss.start()
      for (const each of queues) await open(each as Queue<JobName>) // safe: its worker is given the jobs of its own name
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
