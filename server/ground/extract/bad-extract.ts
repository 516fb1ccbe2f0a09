/** A file that is no OpenStreetMap extract, or a damaged one. The message is for whoever chose it. */
export class BadExtract extends Error {}
