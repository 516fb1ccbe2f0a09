import type { ProviderOption } from './known-providers.ts'

const MOST = 1000

/** Options are kept as texts; undefined is what is none. Booleans become `1` and nothing. */
export function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return '1'
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : undefined
}

/** What is wrong with a value for this option; undefined when nothing is. */
export function faultIn(option: ProviderOption | undefined, value: unknown): string | undefined {
  if (!option) return 'is no option of this provider'
  const text = textOf(value)
  if (text === undefined || text.length > MOST || text.includes('\u0000')) return `must be a text of at most ${MOST}`
  if (text === '') return undefined
  if (option.input === 'number' && !/^\d{1,9}$/.test(text)) return 'must be a whole number'
  if (option.options && !option.options.includes(text)) return `must be one of ${option.options.join(', ')}`
  return undefined
}
