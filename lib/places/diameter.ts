/** Millimetres in what a map or a person wrote of a diameter ("100", "DN 100", "100 mm"); null for anything else, inches too. */
export function millimetresIn(text: string | undefined): number | null {
  const [, digits] = /^\s*(?:dn|ø)?\s*(\d{2,4})(?:[.,]0+)?\s*(?:mm)?\s*$/i.exec(text ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}
