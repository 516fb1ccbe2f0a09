/** The letters of an SMS that cost one septet, and those that cost two (3GPP TS 23.038, 6.2.1). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENDED = '^{}\\[~]|€\f'
const COST = new Map([...[...BASIC].map((c) => [c, 1] as const), ...[...EXTENDED].map((c) => [c, 2] as const)])

/** Marks that look like one an SMS has. */
const LIKE: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '·': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
}

/** How many septets a text takes in GSM 7-bit; undefined where it has letters that this alphabet lacks. */
export function septetsOf(text: string): number | undefined {
  let septets = 0
  for (const letter of text) {
    const cost = COST.get(letter)
    if (cost === undefined) return undefined
    septets += cost
  }
  return septets
}

/**
 * The text in letters that an SMS has: typographic marks become plain ones, and a letter that is not among them loses its marks
 * (ê is e; ä, ö, å, é and ñ stay). Undefined where that is not enough, as in Hebrew.
 */
export function inGsm7(text: string): string | undefined {
  const folded = [...text.normalize('NFC')].map(plain).join('')
  return septetsOf(folded) === undefined ? undefined : folded
}

function plain(letter: string): string {
  if (COST.has(letter)) return letter
  return LIKE[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
