import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { APIS } from '#server/apps/apis.ts'
import { ROOT } from './checks.ts'

const LIST = join(ROOT, 'server/apps/apis.ts')
const ENTRIES = ['server/index.ts', 'server/cli.ts'].map((file) => join(ROOT, file))
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  ROOT,
)
const SETTINGS: ts.CompilerOptions = { ...options, incremental: false, plugins: [] }
let before: ts.Program | undefined

for (const { name } of APIS)
  test(`without the ${name} API the server still compiles: its two folders and its line are all there is of it`, () => {
    before = ts.createProgram(ENTRIES, SETTINGS, hostWithout(name), before)
    const faults = ts.getPreEmitDiagnostics(before)
    assert.deepEqual(
      faults.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
      [],
    )
  })

/** The tree as it would be after its folders were deleted, and its line in the list of APIs. */
function hostWithout(name: string): ts.CompilerHost {
  const host = ts.createCompilerHost(SETTINGS)
  const folders = ['server/api', 'lib/contracts'].map((folder) => join(ROOT, folder, name))
  const isGone = (file: string) => folders.some((folder) => file.startsWith(`${folder}/`))
  const readFile = (file: string) => (isGone(file) ? undefined : edited(file, host.readFile(file), name))
  return {
    ...host,
    fileExists: (file) => !isGone(file) && host.fileExists(file),
    readFile,
    getSourceFile: (file, version) => {
      const kept = file === LIST ? undefined : before?.getSourceFile(file)
      const text = isGone(file) || kept ? undefined : readFile(file)
      return isGone(file)
        ? undefined
        : (kept ?? (text === undefined ? undefined : ts.createSourceFile(file, text, version)))
    },
  }
}

function edited(file: string, text: string | undefined, name: string): string | undefined {
  if (file !== LIST || text === undefined) return text
  const without = text
    .replace(new RegExp(`import .*api/${name}/.*\\n`), '')
    .replace(new RegExp(`\\b${name}Api\\b,? ?`), '')
  assert.ok(!without.includes(`${name}Api`))
  return without
}
