const MOST_LINES = 2

/** A text in at most two lines of this width, the rest behind "…"; a word alone may be wider. */
export function breakLines(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer
    else if (lines.length < MOST_LINES) lines.push(word)
    else return [...lines.slice(0, -1), `${lines.at(-1)}…`]
  }
  return lines
}
