import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StrengthRequest } from '#lib/contracts/team/strength-requests.ts'
import { requestsShown } from './requests-shown.ts'

const NOW = Date.parse('2031-01-06T12:00:00Z')
const at = (hours: number) => new Date(NOW + hours * 3_600_000).toISOString()
const asked = (id: string | null, createdAt: string, until: string): StrengthRequest => ({
  ...{
    id: `str_${createdAt}`,
    createdAt,
    creator: null,
    count: 1,
    from: createdAt,
    until,
    asked: 1,
    can: 0,
    cannot: 0,
  },
  role: id === null ? null : { id, name: id },
})
const note = (id: string | null) => ({ id, role: id, count: 1, fromMs: null, toMs: null })

test('the last request of each short role is shown until its time is over; after an hour it can be asked for again', () => {
  const requests = [asked('driver', at(-0.5), at(4)), asked('driver', at(-3), at(4)), asked(null, at(-2), at(-1))]
  const { shown, toAsk, againMs } = requestsShown(requests, [note('driver'), note(null), note('diver')], NOW)
  assert.deepEqual([shown, toAsk], [[requests[0]], [null, 'diver']])
  assert.equal(requestsShown(requests, [note('driver')], NOW).againMs, NOW + 1_800_000)
  assert.ok(againMs < NOW)
})
