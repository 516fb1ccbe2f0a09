import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findChromium } from '#e2e/find-chromium.ts'
import { call, inParallel, makeVehicles } from './api.ts'
import { round } from './percentiles.ts'
import type { Section } from './report.ts'
import { ADMIN, type ServerProcess } from './server-process.ts'

const SOFTWARE = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
const MIDDLE = { latitude: 59.4, longitude: 18.35 }
/** What is moved in a second, at most: 300 vehicles say once a second where they are, 2,000 every seven. */
const MOST_FIXES = 300
type Seen = { frames: number; longTasks: number; worstMs: number; cpu: number }

/** The desk without a graphics card: how many frames a second it has beside so many vehicles, standing and moving. */
export async function benchFrames(server: ServerProcess, quick: boolean): Promise<Section> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: SOFTWARE })
  try {
    const rows = []
    const ids: string[] = []
    const page = await openDesk(browser, server)
    for (const count of quick ? [10, 300] : [10, 300, 2000]) {
      ids.push(...(await makeVehicles(server, count - ids.length)))
      rows.push(await beside(page, server, ids, quick ? 4 : 10))
    }
    return { name: 'frames', title: 'Frames of the desk, drawn in software, beside moving vehicles', rows }
  } finally {
    await browser.close()
  }
}

async function openDesk(browser: Browser, server: ServerProcess): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await page.goto(server.url)
  await page.getByLabel('E-mail').fill(ADMIN.email)
  await page.getByLabel('Password').fill(ADMIN.password)
  await page.keyboard.press('Enter')
  await page.locator('canvas.maplibregl-canvas').waitFor()
  const { data } = await (await page.request.get(`${server.url}/v1/session`)).json()
  await call(server, 'PATCH', `/v1/teams/${data.team.id}`, { location: MIDDLE })
  return page
}

async function beside(page: Page, server: ServerProcess, ids: string[], seconds: number) {
  await inParallel(ids.length, 16, (n) => move(server, ids[n]!, n))
  await page.reload()
  await page.locator('canvas.maplibregl-canvas').waitFor()
  await sleep(5000) // until everything is drawn
  const standing = await watch(page, seconds)
  const stop = drive(server, ids)
  await sleep(2000)
  const moving = await watch(page, seconds)
  await stop()
  return {
    vehicles: ids.length,
    fixesPerSecond: Math.min(ids.length, MOST_FIXES),
    framesStanding: round(standing.frames),
    framesMoving: round(moving.frames),
    ratio: round(moving.frames / standing.frames),
    browserCpu: `${round(moving.cpu * 100)} % of a core`,
    longTasksPerSecond: round(moving.longTasks),
    worstMs: moving.worstMs,
  }
}

/** Frames and long tasks in a second of the page, and the processor time of the whole browser. */
async function watch(page: Page, seconds: number): Promise<Seen> {
  const cdp = await page.context().browser()!.newBrowserCDPSession()
  const before = await cpuOf(cdp)
  const seen = await page.evaluate(async (ms) => {
    let [frames, longTasks, worstMs] = [0, 0, 0]
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        longTasks++
        worstMs = Math.max(worstMs, Math.round(duration))
      }
    })
    observer.observe({ entryTypes: ['longtask'] })
    const started = performance.now()
    await new Promise<void>((done) => {
      const frame = () => {
        frames++
        if (performance.now() - started < ms) requestAnimationFrame(frame)
        else done()
      }
      requestAnimationFrame(frame)
    })
    observer.disconnect()
    const took = (performance.now() - started) / 1000
    return { frames: frames / took, longTasks: longTasks / took, worstMs }
  }, seconds * 1000)
  const cpu = ((await cpuOf(cdp)) - before) / seconds
  await cdp.detach()
  return { ...seen, cpu }
}

/** Seconds of processor time that all processes of the browser have used so far. */
async function cpuOf(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

/** Moves the vehicles in turn until it is stopped. */
function drive(server: ServerProcess, ids: string[]): () => Promise<void> {
  let isOver = false
  const started = performance.now()
  const driving = (async () => {
    for (let n = 0; !isOver; ) {
      const due = ((performance.now() - started) / 1000) * Math.min(ids.length, MOST_FIXES)
      const batch = Math.max(0, Math.floor(due - n))
      await inParallel(batch, 16, (i) => move(server, ids[(n + i) % ids.length]!, n + i))
      n += batch
      await sleep(20)
    }
  })()
  return () => {
    isOver = true
    return driving
  }
}

/** Round about the middle of the town, each on a way of its own. */
const move = (server: ServerProcess, id: string, n: number) =>
  call(server, 'POST', `/v1/vehicles/${id}/positions`, {
    latitude: MIDDLE.latitude + 0.02 * Math.sin(n * 0.7 + n / 9000),
    longitude: MIDDLE.longitude + 0.05 * Math.cos(n * 1.3 + n / 7000),
    speed: 20 + (n % 50),
    heading: n % 360,
  })
