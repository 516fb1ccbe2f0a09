/** Is it a name of the IANA time zone database (`Europe/Helsinki`, `UTC`)? An offset such as `+02:00` is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The zone this machine's clock is set to; UTC where it does not say. */
export function ownTimeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions()
  return isTimeZone(timeZone) ? timeZone : 'UTC'
}
