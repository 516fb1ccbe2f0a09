const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

/** "Today", or the day by this desk's clock: "Sun, 22 Nov 2026". */
export const dayText = (ms: number, nowMs: number): string => {
  const day = DAY.format(ms)
  return day === DAY.format(nowMs) ? 'Today' : day
}
