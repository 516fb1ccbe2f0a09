import assert from 'node:assert/strict'
import { test } from 'node:test'
import { travelMinutes } from '#lib/geo/travel-time.ts'
import type { Travel } from '../travel.ts'
import { type Help, helpStatus, minutesUntilHelp, type Unit } from './caller-status.ts'

const HERE = { lng: 18, lat: 59 }
const away = (km: number) => ({ lng: 18, lat: 59 + km / 111.195 })
const unit = (status: Unit['status'], km?: number): Unit => ({ status, place: km === undefined ? null : away(km) })
const help = (units: Unit[] | null, more: Partial<Help> & { wasThere?: boolean } = {}): Help => ({
  isOpen: true,
  wasSeen: true,
  ...more,
  alarm: units && { place: HERE, units, wasThere: more.wasThere ?? false },
})

test('how far help has come follows from what the vehicles do', () => {
  const told: [Help, string][] = [
    [help(null, { wasSeen: false }), 'received'],
    [help(null), 'read'],
    [help([]), 'organised'],
    [help([unit(null), unit('at_station')]), 'organised'],
    [help([unit('unavailable')]), 'organised'],
    [help([unit('at_station'), unit('en_route')]), 'sent'],
    [help([unit('en_route'), unit('on_scene')]), 'there'],
    [help([unit('returning')]), 'organised'],
    [help([unit('returning')], { wasThere: true }), 'there'],
    [help([unit('returning'), unit('en_route')], { wasThere: true }), 'sent'],
    [help([unit('on_scene')], { isOpen: false }), 'closed'],
  ]
  for (const [given, expected] of told) assert.equal(helpStatus(given), expected, JSON.stringify(given))
})

const travel: Travel = async ({ target, sources }) =>
  sources.map((source) => ({ seconds: travelMinutes(source, target) * 60, metres: 0, source: 'estimate', line: null }))

test('the minutes are those of the nearest vehicle on its way, and of nobody else', async () => {
  const minutes = (units: Unit[]) => minutesUntilHelp(help(units), travel)
  assert.equal(Math.round((await minutes([unit('en_route', 5), unit('en_route', 12), unit('at_station', 1)])) ?? 0), 8)
  assert.equal(await minutes([unit('en_route')]), null)
  assert.equal(await minutes([unit('at_station', 1)]), null)
  assert.equal(await minutes([unit('en_route', 5), unit('on_scene', 0)]), null)
  const nowhere = { ...help([]), alarm: { place: null, units: [unit('en_route', 5)], wasThere: false } }
  assert.equal(await minutesUntilHelp(nowhere, travel), null)
})
