import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fillsOf } from '#components/status/tones.ts'
import { PALETTES } from '#server/basemap/palette.ts'

const css = readFileSync(join(import.meta.dirname, '../app/globals.css'), 'utf8')
const block = css.slice(css.indexOf('[data-theme="night"]')).split('}')[0] ?? ''
const night = coloursIn(block)
const names = Object.keys(night)
const SURFACES = ['page', 'panel', 'raised']
const WORDS = ['text', 'second', 'hint', 'focus', ...names.filter((name) => name.endsWith('-word'))]
const FILLS = ['late', 'dispatched', 'enroute', 'scene', 'free', 'transport', 'off']

test('at night every word can be read on what it stands on, and every shape told from it', () => {
  for (const surface of SURFACES) {
    for (const word of WORDS) requireContrast(word, surface, 4.5)
    for (const shape of [...FILLS, 'edge']) requireContrast(shape, surface, 3)
  }
  for (const fill of FILLS) requireContrast('ink', fill, 4.5)
})

test('the night theme answers every colour there is', () => {
  const anything = '[^;]+'
  const all = Object.keys(coloursIn(css.slice(css.indexOf('@theme'), css.indexOf('--font-sans')), anything))
  const answered = Object.keys(coloursIn(block, anything))
  assert.deepEqual(
    all.filter((name) => !answered.includes(name)),
    [],
  )
})

test('nothing at night is blue or green, and nothing on the map is bright', () => {
  const map: Record<string, string> = PALETTES.night
  for (const [name, hex] of Object.entries({ ...night, ...map, ...fillsOf('night') })) {
    const [red, green, blue] = partsOf(hex)
    assert.ok(red >= green && green >= blue && blue <= 0.4 * Math.max(red, 0.01), `${name}: ${hex}`)
  }
  const surfaces = Object.entries(map).filter(([name]) => !['text', 'hint'].includes(name))
  for (const [name, hex] of surfaces) assert.ok(luminance(hex) <= 0.2, name)
  for (const fill of FILLS) assert.equal(fillsOf('night')[fill as 'late'], night[fill])
})

function requireContrast(front: string, back: string, least: number): void {
  const [one, other] = [luminance(night[front]!), luminance(night[back]!)]
  const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  assert.ok(contrast >= least, `${front} on ${back}: ${contrast.toFixed(2)}`)
}

function coloursIn(text: string, value = '#\\w{6}'): Record<string, string> {
  const found = [...text.matchAll(new RegExp(`--color-([\\w-]+): (${value});`, 'g'))]
  return Object.fromEntries(found.map(([, name, hex]) => [name!, hex!]))
}

function partsOf(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number]
}

/** Of a colour in six hex digits (WCAG 2.2). */
function luminance(hex: string): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  const [r, g, b] = partsOf(hex).map(linear) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
