/**
 * A text as it is searched: one form for all ways to write the same letters (composed or not, in any case and width, with or
 * without marks that nobody sees), as `same_text` does it in the database (migration 009). What is shown stays as it was sent.
 */
export function sameText(written: string): string {
  return written
    .replaceAll(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('i\u0307', 'i') // what İ becomes
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
}

/** Soft hyphens, zero-width characters, marks of direction, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
