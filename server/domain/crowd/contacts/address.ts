import type { ContactType } from './contact.ts'

const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/
const PHONE = /^\+?\d{3,20}$/
const TWITTER = /^@?\w{1,50}$/

/** One way of writing each address, by which a contact is found again: phone numbers as digits, e-mail in lower case. */
export function normalised(type: string, contact: string): string {
  const text = contact.trim()
  if (type === 'email') return text.toLowerCase()
  return type === 'phone' ? text.replaceAll(/[\s().\-/\u00a0]/g, '') : text
}

/** What is wrong with an address of this type; undefined when nothing is (facts C66). */
export function faultIn(type: string, contact: string): string | undefined {
  if (type === 'email' && !(EMAIL.test(contact) && contact.length <= 254)) return 'is not an e-mail address'
  if (type === 'phone' && !PHONE.test(contact)) return 'is not a phone number'
  if (type === 'twitter' && !TWITTER.test(contact)) return 'is not a Twitter name'
  return undefined
}

/** What kind of address this looks like, where nobody says. */
export function typeOf(contact: string): ContactType | undefined {
  if (faultIn('email', normalised('email', contact)) === undefined) return 'email'
  if (faultIn('phone', normalised('phone', contact)) === undefined) return 'phone'
  return contact.startsWith('@') ? 'twitter' : undefined
}
