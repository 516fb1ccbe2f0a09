import type { Tag } from '#lib/client/model.ts'

/**
 * The tags that a kind of report names: "Fire: Building" those called "Fire", "Rescue: In water" one called "Water rescue".
 * All words of the tag must be there, in whatever language of the team.
 */
export function tagsFor(kind: string, tags: readonly Pick<Tag, 'id' | 'name' | 'translations'>[]): string[] {
  const said = new Set(wordsIn(kind))
  const isNamed = (name: string) => {
    const words = wordsIn(name)
    return words.length > 0 && words.every((word) => said.has(word))
  }
  return tags
    .filter(({ name, translations }) => [name, ...translations.map((other) => other.name)].some(isNamed))
    .map(({ id }) => id)
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
