/** "Anna Lind" → "AL"; one name gives its first two letters. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? first(words[0]) + first(words.at(-1)) : [...(words[0] ?? '')].slice(0, 2).join('')
  return letters.toUpperCase()
}

const first = (word: string | undefined) => [...(word ?? '')][0] ?? ''
