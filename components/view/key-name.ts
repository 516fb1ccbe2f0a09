type Press = { key: string; code: string }

/** What a Hebrew keyboard writes with the keys W and Q; other scripts write letters there. */
const OTHER_SCRIPT = /^(?:(?!\p{Script=Latin})\p{L}+|['/])$/u

/**
 * The name of a pressed key: small letters, else as the browser says it ("Escape"). Where the keyboard writes another
 * script it is the Latin letter in the same place; where Latin letters stand elsewhere (AZERTY) it is the one written on
 * the key.
 */
export function keyName({ key, code }: Press): string {
  const place = OTHER_SCRIPT.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  const name = place ?? key
  return name.length === 1 ? name.toLowerCase() : name
}
