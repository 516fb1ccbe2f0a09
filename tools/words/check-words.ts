import { join } from 'node:path'
import { compareLanguages, readCatalogue } from './catalogue.ts'
import { isLookedAt, SCREENS, USERS } from './conventions.ts'
import { unusedKeys, wrongValues } from './key-uses.ts'
import { literalTexts } from './literal-texts.ts'
import { physicalSides } from './physical-sides.ts'
import { type Problem, problemText } from './problem.ts'
import { readSources } from './source.ts'

/** All that is wrong with the words of the console (docs/words.md). */
export function checkWords(root: string): Problem[] {
  const languages = readCatalogue(root)
  const english = languages.find(({ code }) => code === 'en')!.messages
  const users = USERS.flatMap((folder) => readSources(root, folder))
  const screens = users.filter(
    ({ file }) => SCREENS.some((folder) => file.startsWith(`${folder}/`)) && isLookedAt(file),
  )
  return [
    ...screens.flatMap((source) => [...literalTexts(source), ...physicalSides(source)]),
    ...users.flatMap((source) => wrongValues(english, source)),
    ...compareLanguages(languages),
    ...unusedKeys(english, users),
  ]
}

// A step of `npm run check`.
if (process.argv[1] === import.meta.filename) {
  const problems = checkWords(join(import.meta.dirname, '../..'))
  for (const problem of problems) console.log(problemText(problem))
  process.exitCode = problems.length > 0 ? 1 : 0
}
