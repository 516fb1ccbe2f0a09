import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#testing/words.ts'
import { ownerText } from './timeline-owner.ts'

const { t } = english
const owner = (from: string | null, to: string | null) => ({ key: 'owner', from, to })
const reason = { key: 'reason', from: null, to: 'Anna is away' }
const name = (id: string) => ({ usr_1: 'Anna Lind' })[id]

test('the timeline says who took it, from whom and why; who is gone is somebody', () => {
  assert.equal(ownerText('ALARM_OWN', [owner(null, 'usr_1')], t, name), 'Owned')
  assert.equal(ownerText('ALARM_OWN', [owner('usr_2', 'usr_1')], t, name), 'Handed over to Anna Lind')
  assert.equal(
    ownerText('ALARM_OWN', [owner('usr_1', 'usr_2'), reason], t, name),
    'Taken over from Anna Lind: Anna is away',
  )
  assert.equal(
    ownerText('ALARM_OWN', [owner('usr_2', 'usr_1'), reason], t, name),
    'Taken over from somebody: Anna is away',
  )
  assert.equal(ownerText('ALARM_DISOWN', [owner('usr_1', null)], t, name), 'Released')
})
