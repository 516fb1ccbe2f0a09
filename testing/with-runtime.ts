import { after } from 'node:test'
import { openTestRuntime, type TestRuntime } from './open-test-runtime.ts'

/**
 * A runtime of one's own, discarded after the tests of the file, suite or test that asks for it:
 *
 *     const rt = await withRuntime({ TRUST_PROXY: '1' })
 */
export function withRuntime(...how: Parameters<typeof openTestRuntime>): Promise<TestRuntime> {
  const opening = openTestRuntime(...how)
  // Said before anything is awaited: afterwards node:test may take us for another test, one that waited for the same.
  after(async () => (await opening).discard())
  return opening
}
