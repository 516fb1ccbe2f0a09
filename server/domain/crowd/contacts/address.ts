import { plainDigits } from '#lib/phones/plain-digits.ts'
import { localDigits, readPhone } from '#lib/phones/read-phone.ts'
import type { ContactType } from './contact.ts'

const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/
const PHONE = /^\+?\d{3,20}$/
const TWITTER = /^@?\w{1,50}$/
const MARKS = /[\s().\-/]/g

/**
 * One way of writing each address, by which a contact is found again: phone numbers in E.164, local ones with the team's
 * country; e-mail in lower case. Short codes, and local numbers of nobody knows where, are their digits; the word that some
 * senders have instead of a number stays as it is.
 */
export function normalised(type: string, contact: string, country: string | null): string {
  const text = contact.trim()
  if (type === 'email') return text.toLowerCase()
  if (type !== 'phone') return text
  const digits = plainDigits(text).replaceAll(MARKS, '')
  return readPhone(text, country) ?? (PHONE.test(digits) ? digits : text)
}

/** Every way in which such an address may stand in the database, the usual one first: phones were kept as they were sent. */
export function formsOf(type: string, contact: string, country: string | null): string[] {
  const usual = normalised(type, contact, country)
  if (type !== 'phone') return [usual]
  if (!usual.startsWith('+')) return [usual]
  const local = localDigits(usual, country)
  return [usual, usual.slice(1), `00${usual.slice(1)}`, ...(local ? [local] : [])]
}

/** What is wrong with an address of this type; undefined when nothing is (facts C66). */
export function faultIn(type: string, contact: string): string | undefined {
  if (type === 'email' && !(EMAIL.test(contact) && contact.length <= 254)) return 'is not an e-mail address'
  if (type === 'phone' && !PHONE.test(contact)) return 'is not a phone number'
  if (type === 'twitter' && !TWITTER.test(contact)) return 'is not a Twitter name'
  return undefined
}

/** What kind of address this looks like, where nobody says. */
export function typeOf(contact: string, country: string | null): ContactType | undefined {
  if (faultIn('email', normalised('email', contact, country)) === undefined) return 'email'
  if (faultIn('phone', normalised('phone', contact, country)) === undefined) return 'phone'
  return contact.startsWith('@') ? 'twitter' : undefined
}

/** Can this be answered? A sender that is a word (`Vodafone`) has no number to send to. */
export const takesAnswers = ({ type, contact }: { type: string; contact: string }): boolean =>
  type !== 'phone' || PHONE.test(contact)
