import type { CsvRecord, Reading } from './reading.ts'

/** What stands where a byte was no character. */
const LOST = '\ufffd'
const LINES = 100

/** Counts the characters that could not be read, and remembers the lines of the first hundred of them. */
export function lostCharacters() {
  let characters = 0
  const lines = new Set<number>()
  return {
    count({ line, cells }: CsvRecord): void {
      if (!cells.some((cell) => cell.includes(LOST))) return
      let at = line
      for (const piece of cells.join(' ').split(/(?<=\n)|(?=\ufffd)/)) {
        if (piece.startsWith(LOST)) characters++
        if (piece.startsWith(LOST) && lines.size < LINES) lines.add(at)
        if (piece.endsWith('\n')) at++
      }
    },
    found: (): NonNullable<Reading['lost']> => ({ characters, lines: [...lines] }),
  }
}
