/** One command of `npm run muster`: the words that call it, how it is called, and what it does. */
export type Command = { words: string; usage: string; what: string; run: (args: string[]) => Promise<void> }

/** A call that cannot be understood; answered with what is right and exit code 2. */
export class WrongCall extends Error {}

/** The one thing a command makes: alone on stdout, so that a script can read it. */
export const print = (result: string): void => void process.stdout.write(`${result}\n`)

/** Everything a person should know and a script should not read. */
export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
