import { randomInt } from 'node:crypto'

const WORDS = [
  'anchor',
  'birch',
  'candle',
  'dinghy',
  'ember',
  'ferry',
  'granite',
  'harbour',
  'island',
  'juniper',
  'kettle',
  'lantern',
  'marina',
  'north',
  'otter',
  'paddle',
  'quiet',
  'rowing',
  'signal',
  'tiller',
  'umber',
  'voyage',
  'willow',
  'yellow',
]

/** A password that can be read out and typed: three words and a number, about 2^27 of them behind a limited sign-in. */
export const newPassword = (): string => {
  const word = () => WORDS[randomInt(WORDS.length)]!
  return `${word()}-${word()}-${word()}-${randomInt(1000, 10_000)}`
}
