import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { build, type Plugin } from 'esbuild'
import { APIS } from '#server/apps/apis.ts'
import { ROOT } from './checks.ts'

// That not even a type of an API is needed elsewhere is a rule of .dependency-cruiser.cjs; here the server is built without one.

for (const { name } of APIS)
  test(`without the ${name} API the server still builds: its two folders and its line are all there is of it`, async () => {
    const built = await build({
      absWorkingDir: ROOT,
      entryPoints: ['server/index.ts', 'server/cli.ts'],
      outdir: '.without',
      write: false,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
      metafile: true,
      plugins: [without(name)],
    })
    const left = Object.keys(built.metafile.inputs).filter((file) =>
      foldersOf(name).some((gone) => file.startsWith(gone)),
    )
    assert.deepEqual([built.errors, built.warnings, left], [[], [], []])
  })

function foldersOf(name: string): string[] {
  return [`server/api/${name}/`, `lib/contracts/${name}/`]
}

/** The tree as it would be after its folders were deleted, and its line in the list of APIs. */
function without(name: string): Plugin {
  return {
    name: 'without',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = path.slice(ROOT.length + 1)
        if (foldersOf(name).some((gone) => file.startsWith(gone))) return { errors: [{ text: `${file} is gone` }] }
        if (file !== 'server/apps/apis.ts') return undefined
        return { contents: unlisted(readFileSync(path, 'utf8'), name), loader: 'ts', resolveDir: join(path, '..') }
      })
    },
  }
}

function unlisted(text: string, name: string): string {
  const left = text.replace(new RegExp(`import .*api/${name}/.*\n`), '').replace(new RegExp(`\\b${name}Api\\b,? ?`), '')
  assert.ok(!left.includes(`${name}Api`))
  return left
}
