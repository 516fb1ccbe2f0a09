import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compile from 'icu-minify/compile'
import { isLocale } from '#lib/words/locales.ts'
import type { Problem } from './problem.ts'

/** The messages of one language by their whole keys (`session.signIn.title`). */
export type Language = { code: string; messages: Map<string, string> }

/** Reads `messages/<code>/<part>.json`, all languages. */
export const readCatalogue = (root: string): Language[] =>
  readdirSync(join(root, 'messages')).map((code) => ({ code, messages: readLanguage(join(root, 'messages', code)) }))

function readLanguage(folder: string): Map<string, string> {
  const parts = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    parts.flatMap((name) => flat(JSON.parse(readFileSync(join(folder, name), 'utf8')), name.replace('.json', ''))),
  )
}

const flat = (branch: object, path: string): [string, string][] =>
  Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : flat(value, `${path}.${key}`),
  )

/** What the languages lack, or say with other values than English does. */
export function compareLanguages(languages: Language[]): Problem[] {
  const english = languages.find(({ code }) => code === 'en')?.messages ?? new Map<string, string>()
  return languages.flatMap(({ code, messages }) => [
    ...[...english.keys()]
      .filter((key) => !messages.has(key) && isSaidIn(code, key))
      .map((key) => problem(code, key, 'is missing')),
    ...[...messages].flatMap(([key, text]) => judge(code, key, text, english.get(key))),
  ])
}

/** The citizens' pages speak more languages than the console. */
const isSaidIn = (code: string, key: string) => isLocale(code) || key.startsWith('caller.')

const problem = (code: string, key: string, message: string): Problem => ({
  at: `messages/${code}/${key.split('.')[0]}.json`,
  message: `${key} ${message}`,
})

function judge(code: string, key: string, text: string, english: string | undefined): Problem[] {
  if (english === undefined) return [problem(code, key, 'is not in English')]
  if (text.trim() === '') return [problem(code, key, 'is empty')]
  const own = safely(text)
  if (typeof own === 'string') return [problem(code, key, `is no ICU message: ${own}`)]
  const [said, wanted] = [[...own].join(', '), [...argumentsOf(english)].join(', ')]
  return said === wanted ? [] : [problem(code, key, `has the values (${said}), in English (${wanted})`)]
}

function safely(text: string): Set<string> | string {
  try {
    return argumentsOf(text)
  } catch (error) {
    return (error as Error).message
  }
}

/** The names of the values and tags of an ICU message, sorted. @throws when it is none */
export function argumentsOf(text: string): Set<string> {
  const compiled: unknown = compile(text)
  return new Set(Array.isArray(compiled) ? namesIn(compiled).toSorted() : [])
}

/** A compiled message is a list of texts, and of nodes that begin with their name. */
const namesIn = (nodes: unknown[]): string[] =>
  nodes.flatMap((node) => (Array.isArray(node) ? [String(node[0]), ...node.slice(1).flatMap(inside)] : []))

/** Children of a tag stand beside its name, those of a plural or select as lists under the form they are for. */
function inside(part: unknown): string[] {
  if (Array.isArray(part)) return namesIn([part])
  if (typeof part !== 'object' || part === null) return []
  return Object.values(part).flatMap((form) => (Array.isArray(form) ? namesIn(form) : []))
}
