import { MultiBar, Presets } from 'cli-progress'

/** `reach` says how many are done, `step` that one more is. */
export type Progress = {
  step: () => void
  reach: (done: number) => void
  say: (sentence: string) => void
  stop: () => void
}

const PLAIN_EVERY_MS = 5000

/** A bar on a terminal, a line now and then elsewhere; sentences appear above the bar. Everything goes to stderr. */
export const openProgress = (total: number, what: string): Progress =>
  process.stderr.isTTY ? openBar(total, what) : openLines(total, what)

function openBar(total: number, what: string): Progress {
  const format = `{bar} {value}/{total} ${what}  {eta_formatted} left`
  const bars = new MultiBar(
    { stream: process.stderr, format, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  )
  const bar = bars.create(total, 0)
  return {
    step: () => bar.increment(),
    reach: (done) => bar.update(done),
    say: (sentence) => bars.log(`${sentence}\n`),
    stop: () => bars.stop(),
  }
}

function openLines(total: number, what: string): Progress {
  let done = 0
  let saidAt = Date.now()
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
  const reach = (now: number) => {
    done = now
    if (Date.now() - saidAt < PLAIN_EVERY_MS) return
    saidAt = Date.now()
    say(`${done}/${total} ${what}`)
  }
  return {
    step: () => reach(done + 1),
    reach,
    say,
    stop: () => say(`${done}/${total} ${what}`),
  }
}
