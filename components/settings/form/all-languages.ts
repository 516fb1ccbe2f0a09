import { LANGUAGE_CODES, languageOf } from '#lib/caller/languages.ts'
import { languageName } from '#lib/language-name.ts'
import type { Locale } from '#lib/words/locales.ts'

// ISO 639-1: the languages with a tag of two letters.
// physical: ml, mr and pl are languages
const TAGS = `aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl
km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or
os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt
tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`

/** What the citizens' pages are translated into. */
export const SPOKEN: readonly string[] = LANGUAGE_CODES
/** All others. */
export const OTHERS: readonly string[] = TAGS.split(/\s+/).filter((tag) => !SPOKEN.includes(tag))

/** In the order of what they are called in the language of `reader`. */
export function byName(tags: readonly string[], reader: Locale): string[] {
  const { compare } = new Intl.Collator(reader)
  return tags.toSorted((a, b) => compare(languageName(a, reader), languageName(b, reader)))
}

/** Are the citizens' own pages translated into the language of that tag? */
export const isSpoken = (tag: string): boolean => languageOf(tag) !== undefined
