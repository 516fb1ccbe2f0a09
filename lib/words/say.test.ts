import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildSync } from 'esbuild'
import compile from 'icu-minify/compile'
import { say } from './say.ts'

const MINUTES = `{minutes, plural,
  zero {المساعدة قادمة خلال # دقيقة} one {المساعدة قادمة خلال دقيقة} two {المساعدة قادمة خلال دقيقتين}
  few {المساعدة قادمة خلال # دقائق} many {المساعدة قادمة خلال # دقيقة} other {المساعدة قادمة خلال # دقيقة}}`

test('a phrase of the citizens’ page, compiled on the server, is said with its plural and digits', () => {
  const message = JSON.parse(JSON.stringify(compile(MINUTES))) // as it travels in the page
  const digits = new Intl.NumberFormat('ar')
  assert.equal(say(message, 'ar', { minutes: 2 }), 'المساعدة قادمة خلال دقيقتين')
  assert.equal(say(message, 'ar', { minutes: 5 }), `المساعدة قادمة خلال ${digits.format(5)} دقائق`)
  assert.equal(say(message, 'ar', { minutes: 12 }), `المساعدة قادمة خلال ${digits.format(12)} دقيقة`)
  assert.equal(say('Your report', 'en-GB'), 'Your report')
})

test('in a program for phones of 2018 it is at most 2.5 kB', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: `import { say } from './say.ts'; window.say = say`, resolveDir: join(import.meta.dirname) },
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
  })
  const { length } = outputFiles[0]!.contents
  assert.ok(length <= 2500, `${length} bytes`)
})
