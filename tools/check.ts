import { runChecks } from './checks.ts'
import { runTests } from './run-tests.ts'

// `npm run check`: everything that needs no browser and no outside, in under a minute.
const UNIT = [
  'lib/**/*.test.ts',
  'components/**/*.test.ts',
  'tools/**/*.test.ts',
  'server/domain/**/*.test.ts',
  'server/http/*.test.ts',
  'server/auth/*.test.ts',
  'server/limits/*.test.ts',
  'server/outbound/*.test.ts',
  'server/basemap/*.test.ts',
  'server/geocoder/*.test.ts',
  'server/threads/*.test.ts',
  'server/*.test.ts',
]

const { failed } = await runChecks()
const tests = await runTests(...UNIT)
if (tests.passed === 0) failed.push('no unit test ran')
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`)
process.exit(failed.length + tests.failed > 0 ? 1 : 0)
