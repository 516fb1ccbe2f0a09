const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** What a language tag is called in English, e.g. `sv` Swedish; the tag itself where nobody knows. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
