const ISOLATE = '\u2068'
const END = '\u2069'

/** A name inside a sentence keeps its own direction, and leaves the sentence its. */
export const isolated = (text: string): string => `${ISOLATE}${text}${END}`
