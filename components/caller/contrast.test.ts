import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const style = readFileSync(join(import.meta.dirname, 'style/base.css'), 'utf8')
const [light = {}, dark = {}] = style.split('@media (prefers-color-scheme: dark)').map(coloursIn)

/** Words on what is behind them (WCAG 1.4.3), and shapes on it (1.4.11). */
const WORDS = [
  ...['ink', 'second', 'edge', 'link', 'alert'].flatMap((words) => [`${words} on page`, `${words} on card`]),
  'safe on page',
  'ink on safe-soft',
  'white on accent',
  'white on red',
]
const SHAPES = ['news', 'safe', 'over'].flatMap((tone) => [`${tone} on card`, `white on ${tone}`])

for (const [theme, colours] of Object.entries({ light, dark: { ...light, ...dark } }))
  test(`every colour of the ${theme} theme can be told from what is behind it`, () => {
    for (const [pairs, least] of [
      [WORDS, 4.5],
      [SHAPES, 3],
    ] as const)
      for (const pair of pairs) {
        const [front, back] = pair.split(' on ').map((name) => luminance(colours[name] ?? '')) as [number, number]
        const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
        assert.ok(contrast >= least, `${pair}: ${contrast.toFixed(2)}`)
      }
  })

function coloursIn(css: string): Record<string, string> {
  const named = [...css.matchAll(/--([\w-]+): #(\w+);/g)].map(([, name, hex]) => [name!, hex!.padEnd(6, 'f')])
  return { white: 'ffffff', red: 'b3001b', ...Object.fromEntries(named) }
}

/** Of a colour in six hex digits (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
