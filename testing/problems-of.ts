import assert from 'node:assert/strict'
import { basename, join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '..')

/**
 * What the compiler says about each of these files, by its name; files it has nothing to say about are absent. They are
 * never written, and see the project as if they lay in its root.
 */
export function problemsOf(files: Record<string, string>, options: ts.CompilerOptions): Record<string, string[]> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(ROOT, name), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  const found: Record<string, string[]> = {}
  for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host))) {
    const name = file ? basename(file.fileName) : 'the compiler'
    found[name] = [...(found[name] ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]
  }
  return found
}

/** The program with each of these mistakes in it, one at a time, by the mistake's name. */
export function plantedIn(program: string, mistakes: Record<string, [right: string, wrong: string]>) {
  const wrong = Object.entries(mistakes).map(([name, [right, mistake]]) => {
    assert.ok(program.includes(right), right)
    return [name, program.replace(right, mistake)]
  })
  return Object.fromEntries(wrong) as Record<string, string>
}
