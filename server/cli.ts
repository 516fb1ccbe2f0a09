// The operator's command line: `npm run muster -- help`. Results alone on stdout, everything else on stderr.
import { clientCreate } from '#server/cli/client-create.ts'
import { type Command, say, WrongCall } from '#server/cli/command.ts'
import { helpFor, overview } from '#server/cli/help.ts'
import { keyCreate } from '#server/cli/key-create.ts'
import { mapImport } from '#server/cli/map/map-import.ts'
import { mapList } from '#server/cli/map/map-list.ts'
import { mapRemove } from '#server/cli/map/map-remove.ts'
import { memberCreate } from '#server/cli/member-create.ts'
import { migrate } from '#server/cli/migrate.ts'
import { replay } from '#server/cli/replay.ts'
import { teamCreate } from '#server/cli/team-create.ts'
import { userCreate } from '#server/cli/user-create.ts'

const COMMANDS: Command[] = [
  teamCreate,
  keyCreate,
  clientCreate,
  userCreate,
  memberCreate,
  migrate,
  replay,
  mapImport,
  mapList,
  mapRemove,
]
COMMANDS.push(helpFor(COMMANDS))

process.exitCode = await call(process.argv.slice(2))

/** Runs one command; resolves with the exit code: 0 done, 1 failed, 2 called wrongly. */
async function call(argv: string[]): Promise<number> {
  const command = COMMANDS.find(({ words }) => argv.slice(0, words.split(' ').length).join(' ') === words)
  if (!command) return unknown(argv)
  const args = argv.slice(command.words.split(' ').length)
  try {
    await command.run(args)
    return 0
  } catch (error) {
    say(sentenceOf(error as Error))
    if (!(error instanceof WrongCall)) return 1
    say(`Right is: ${command.usage}`)
    return 2
  }
}

function unknown(argv: string[]): number {
  if (argv[0] === '--help' || argv[0] === '-h') {
    say(overview(COMMANDS))
    return 0
  }
  say(argv.length === 0 ? 'Say what to do.' : `There is no command "${argv.join(' ')}".`)
  say(overview(COMMANDS))
  return 2
}

/** Node reports a refused connection as an AggregateError without a message of its own. */
function sentenceOf(error: Error): string {
  const [inner] = error instanceof AggregateError ? error.errors : []
  return error.message || (inner as Error | undefined)?.message || String(error)
}
