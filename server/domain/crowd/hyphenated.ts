/**
 * A text as a name in an address: small letters and digits of any script, Latin ones without their accents, one hyphen between
 * the words of it; '' where it has none.
 */
export function hyphenated(text: string, max: number): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
  const words = plain.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return [...words].slice(0, max).join('').replaceAll(/^-|-$/g, '')
}

/** `road`, `road-2`, `road-3` …: the first that is not taken. */
export async function firstFree(base: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`
    if (!(await isTaken(name))) return name
  }
}
