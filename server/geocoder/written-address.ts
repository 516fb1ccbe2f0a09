import { fold } from '#lib/text/fold.ts'

/** "10600", "SE-185 32", "00-950", "SW1A 1AA": what stands beside a town's name, in front of it or behind. */
const POSTAL_CODE = /\b(?:[a-z]{1,2}-)?\d{3,6}(?:[ -]\d{2,4})?\b|\b\d{2}-\d{3}\b|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi

/**
 * The names in a written address that may be a town, folded, from the last comma part to the first: "14 Storgatan, 10600
 * Ekenäs, Finland" → "finland", "ekenas". A part with a house number is a street.
 */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => fold(part.replace(POSTAL_CODE, ' ')))
    .filter((name) => name !== '' && !/\d/.test(name))
    .reverse()
