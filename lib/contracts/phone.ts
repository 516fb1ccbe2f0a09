/** `+` and 8 to 15 digits once spaces and dashes are gone (facts R14); undefined for anything else. */
export function phoneNumber(written: string): string | undefined {
  const digits = written.replaceAll(/[\s-]/g, '')
  return /^\+\d{8,15}$/.test(digits) ? digits : undefined
}
