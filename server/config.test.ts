import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { Config, readConfig } from './config.ts'

test('nothing set is a valid setting', () => {
  const { PORT, RATE_LIMIT_PER_MINUTE, DATABASE_URL } = readConfig({})
  assert.deepEqual([PORT, RATE_LIMIT_PER_MINUTE, DATABASE_URL], [3000, 120, undefined])
})

test('an empty variable is an unset one', () => {
  const empty = Object.fromEntries(Object.keys(Config.in.shape).map((name) => [name, '']))
  assert.deepEqual(readConfig(empty), readConfig({}))
})

test('every wrong setting is named', () => {
  const wrong = { PORT: 'http', PUBLIC_URL: 'postgres://x', DATABASE_URL: 'http://x', GEOCODER_URL: 'x' }
  assert.throws(() => readConfig(wrong), /PORT[\s\S]*PUBLIC_URL[\s\S]*DATABASE_URL[\s\S]*GEOCODER_URL/)
})

describe('the table of settings in the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| (`[A-Z_`, ]+) \| (.*?) \| .+ \|$/gm)]
  const defaults = new Map(rows.flatMap(([, names, value]) => names!.match(/[A-Z_]+/g)!.map((name) => [name, value!])))

  test('has every setting there is, each once', () => {
    // NODE_ENV is npm's and Next's, not ours to explain.
    const settings = Object.keys(Config.in.shape).filter((name) => name !== 'NODE_ENV')
    assert.deepEqual([...defaults.keys()].toSorted(), settings.toSorted())
  })

  for (const [name, value] of Object.entries(readConfig({})))
    if (value !== undefined && defaults.has(name))
      test(`says what ${name} is when nothing is set`, () => {
        const said = defaults.get(name)!.replaceAll('`', '')
        const meant = name === 'DATA_DIR' ? resolve(said) : said
        assert.equal(meant, value === false ? '0' : String(value))
      })
})
