import { type ParseArgsConfig, parseArgs } from 'node:util'
import { WrongCall } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Named options and plain words of a call. @throws WrongCall for an option nobody knows or one without its value */
export function readOptions<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongCall((error as Error).message)
  }
}

/** The value of an option nobody may leave out. @throws WrongCall naming it */
export function required(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new WrongCall(`--${name} is missing`)
  return value
}

/** One of a few words. @throws WrongCall naming them */
export function oneOf<const T extends string>(name: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value)
  if (!found) throw new WrongCall(`--${name} is one of ${words.join(', ')}, not "${value}"`)
  return found
}

/** A number above zero. @throws WrongCall for anything else */
export function positive(name: string, value: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0) throw new WrongCall(`--${name} is a number above 0, not "${value}"`)
  return number
}

/** Refuses plain words where a command takes none. */
export function noMore(words: string[]): void {
  if (words.length > 0) throw new WrongCall(`"${words[0]}" is one word too many; quote names with spaces`)
}
