export type Address = {
  line1: string | null
  line2: string | null
  postalCode: string | null
  city: string | null
  province: string | null
  /** ISO 3166, two letters. */
  country: string | null
}
/** A text address is its first line (facts T31). */
export const addressOfLine = (line1: string | null): Address => ({
  line1,
  line2: null,
  postalCode: null,
  city: null,
  province: null,
  country: null,
})
