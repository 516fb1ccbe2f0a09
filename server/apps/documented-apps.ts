import { crowdApp } from '#server/api/crowd/app.ts'
import { reportsApp } from '#server/api/reports/app.ts'
import { teamApp } from '#server/api/team/app.ts'
import type { Runtime } from './runtime.ts'

/** The three apps for reading their contracts only: there is no runtime behind them, so they answer no request. */
export function documentedApps() {
  const rt = {} as Runtime // safe: routes are registered without touching it; only answering would
  return { team: teamApp(rt), reports: reportsApp(rt), crowd: crowdApp(rt) }
}
