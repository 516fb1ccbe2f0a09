import { fold } from '#lib/text/fold.ts'

/** Languages in which a country in a written address is understood. */
const LANGUAGES = ['en', 'sv', 'fi', 'nb', 'da', 'de', 'fr', 'nl', 'es', 'it', 'et']
const ALSO: [string, string][] = [
  ['usa', 'US'],
  ['uk', 'GB'],
]

/** Turns a country as written, a name or two letters, into its ISO code; undefined when it is none of `codes`. */
export function countryReader(codes: Iterable<string>): (text: string) => string | undefined {
  const byName = new Map(ALSO)
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    for (const code of codes) byName.set(fold(names.of(code) ?? code), code)
  }
  for (const code of codes) byName.set(fold(code), code)
  return (text) => byName.get(fold(text))
}
