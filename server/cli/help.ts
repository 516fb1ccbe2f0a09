import { type Command, print } from './command.ts'

/** What can be called, and how. */
export const helpFor = (commands: readonly Command[]): Command => ({
  words: 'help',
  usage: 'help',
  what: 'show this',
  run: async () => print(overview(commands)),
})

/** One paragraph per command. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map(({ usage, what }) => `  ${usage}\n      ${what}`)
  const settings = 'Works beside a running server and without one, on the database that DATABASE_URL or DATA_DIR names.'
  return [`npm run muster -- COMMAND`, '', ...lines, '', `--team defaults to the only team. ${settings}`].join('\n')
}
