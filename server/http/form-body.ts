import type { z } from 'zod'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import type { Config } from '#server/config.ts'
import type { DomainError } from '#server/domain/error.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import { type Form, isFormProblem } from './form.ts'
import { readForm } from './read-form.ts'

type Issue = z.core.$ZodIssue
type Words = {
  problem: (status: number, message: string) => DomainError
  invalid: (issues: Issue[], part: 'body') => DomainError
}

/**
 * The form of an endpoint with `files`: `value` is what its field `data` says, undefined where there is none. `issues` is
 * what is wrong with the form, to be told together with what the schema finds; an issue with the parameter `noFiles`
 * says that there is none.
 */
export async function readFormBody(
  request: Request,
  { name, fields, ...limits }: NonNullable<Endpoint['files']>,
  config: Pick<Config, 'DATA_DIR'>,
  words: Words,
) {
  const names = name === '*' ? name : [name, `${name}[]`]
  const shown = name === '*' ? 'file' : name
  const wanted = { files: { names, ...limits }, texts: fields ? [] : ['data'], folder: uploadsFolder(config) } as const
  const form = await readForm(request, wanted).catch((error) => {
    throw isFormProblem(error) ? refusal(error.fault, error.message, shown, words) : error
  })
  const { value, issues } = fields ? readFields(form.texts) : readData(form.texts.data ?? [])
  const text = JSON.stringify({ texts: form.texts, files: form.files.map(({ digest }) => digest) })
  return { text, value, file: undefined, form, issues: [...issuesOf(form, shown, limits.most), ...issues] }
}

function refusal(fault: 'no form' | 'broken' | 'too large', message: string, name: string, words: Words) {
  if (fault === 'no form') return words.invalid([noFiles(name, message)], 'body')
  return words.problem(fault === 'too large' ? 413 : 400, message)
}

const issue = (path: (string | number)[], message: string, params: object = {}): Issue => ({
  code: 'custom',
  path,
  message,
  params: { ...params },
  input: path,
})
const noFiles = (name: string, message: string) => issue([name], message, { noFiles: true })

function issuesOf({ files, faults }: Form, name: string, most: number): Issue[] {
  const others = faults.filter(({ kind }) => kind === 'other name').map((fault) => fault.name)
  if (files.length === 0 && others.length === faults.length)
    return [
      noFiles(name, others.length > 0 ? `no file came under this name, but under ${others.join(', ')}` : 'no file'),
    ]
  const said = { empty: 'is empty', 'too many': `at most ${most} files at once`, 'other name': `files come as ${name}` }
  return faults.map(({ kind, name: as, index }) =>
    issue(kind === 'empty' ? [name, index] : kind === 'too many' ? [name] : [as], said[kind]),
  )
}

/** The last of several fields of one name counts, as in PHP. */
function readFields(texts: Form['texts']): { value: unknown; issues: Issue[] } {
  return { value: Object.fromEntries(Object.entries(texts).map(([name, sent]) => [name, sent.at(-1)])), issues: [] }
}

function readData(sent: string[]): { value: unknown; issues: Issue[] } {
  const [text = ''] = sent
  if (sent.length > 1) return { value: undefined, issues: [issue(['data'], 'is given more than once')] }
  if (text.trim() === '') return { value: undefined, issues: [] }
  try {
    return { value: JSON.parse(text), issues: [] }
  } catch {
    return { value: undefined, issues: [issue(['data'], 'is not valid JSON')] }
  }
}
