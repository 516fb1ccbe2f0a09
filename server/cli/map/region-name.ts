import { WrongCall } from '../command.ts'

/** A region's name is that of its file. @throws WrongCall for what cannot be one everywhere */
export function readRegionName(text: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(text)) return text
  throw new WrongCall(`A region is called by small letters, digits, - and _, not "${text}"; use --name`)
}
