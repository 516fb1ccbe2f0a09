import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { plainDigits } from './plain-digits.ts'

/** Longer than any number with its marks; the shape below is looked for in no more. */
const MOST_WRITTEN = 100
const SHAPE = /^[ (]*\+?[\d ().\-/[\]~·,]*$/
const SCHEME = /^(tel|sms|smsto|callto|whatsapp):(\/\/)?/i
/** Below it are short codes and emergency numbers: they mean something in their own network only. */
const FEWEST_LOCAL = 7
/** So long is no number without its country's code. */
const SURELY_INTERNATIONAL = 12
const E164 = /^\+[1-9]\d{7,14}$/

/**
 * A phone number in E.164 (`+358401112222`), however it was written: with spaces, dashes, invisible marks or digits of any
 * script, as a `tel:` address, with `+`, `00` or the prefix of that country, or without any as gateways write it.
 * `country`: whose local numbers are understood (ISO 3166, two letters). Undefined for short codes, words, extensions, and
 * local numbers of nobody knows where. What begins with `+` need not be in use, only of 8 to 15 digits.
 */
export function readPhone(written: string, country?: string | null): string | undefined {
  if (written.length > MOST_WRITTEN) return undefined
  const text = fromAddress(plainDigits(written))
  if (text === undefined || !SHAPE.test(text)) return undefined
  const home = country?.trim().toUpperCase() ?? ''
  const number = /^[ (]*\+/.test(text) ? text.slice(text.indexOf('+') + 1) : undefined
  if (number !== undefined && !startsWith('0', number)) return international(number, isPossible) ?? asItIs(number)
  return undialled(number ?? text, isSupportedCountry(home) ? home : undefined)
}

/** A `tel:` address without its scheme and parameters; undefined where it has an extension (RFC 3966). */
function fromAddress(text: string): string | undefined {
  if (!SCHEME.test(text)) return text
  const [number = '', ...parameters] = decoded(text.replace(SCHEME, '')).split(/[;?]/)
  if (parameters.some((each) => /^ext=/i.test(each))) return undefined
  const context = parameters.find((each) => /^phone-context=\+/i.test(each))?.replace(/^[^=]*=/, '')
  return context && !number.includes('+') ? context + number : number
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * A number without a plus. What is right in one reading only is that; in both, a mobile is likelier than what is not, and
 * at home likelier than abroad.
 */
function undialled(text: string, country: CountryCode | undefined): string | undefined {
  const digits = digitsOf(text)
  const local = country && parse(text, country)
  const home = digits.length >= FEWEST_LOCAL ? local : undefined
  if (startsWith('00', text) && !isValid(home)) return international(digits.slice(2), isPossible)
  const [here, abroad] = [isValid(home) ? home.number : undefined, international(text, isValid)]
  if (here && abroad) return !isMobile(here) && isMobile(abroad) ? abroad : here
  if (here ?? abroad) return here ?? abroad
  if (digits.length >= SURELY_INTERNATIONAL && !startsWith('0', text)) return international(text, isPossible)
  return startsWith('0', text) && isPossible(home) ? home.number : undefined
}

type Check = (phone: PhoneNumber | undefined) => phone is PhoneNumber
const isValid: Check = (phone): phone is PhoneNumber => phone?.isValid() === true
const isPossible: Check = (phone): phone is PhoneNumber => phone?.isPossible() === true
const isMobile = (number: string) => /MOBILE/.test(parse(number)?.getType() ?? '')

/** A number that begins with its country's code. The zero in brackets, `+34 (0)612…`, is dialled at home only. */
function international(text: string, check: Check): string | undefined {
  const readings = [text, text.replace(/[([] ?0 ?[)\]]/, '')].map((each) => parse(`+${digitsOf(each)}`))
  return (readings.find(isValid) ?? readings.find(check))?.number
}

/** Numbers that are in use nowhere, such as those of examples, are kept as they were written. */
function asItIs(text: string): string | undefined {
  const number = `+${digitsOf(text)}`
  return E164.test(number) ? number : undefined
}

const parse = (text: string, country?: CountryCode) =>
  parsePhoneNumberFromString(text, { extract: false, ...(country && { defaultCountry: country }) })

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')
const startsWith = (digits: string, text: string) => digitsOf(text).startsWith(digits)
