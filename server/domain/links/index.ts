export { linkReport, unlinkReport } from './link-report.ts'
export { raiseFromReport } from './raise-from-report.ts'
export { suggestAlarms } from './suggest-alarms.ts'
