const format = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** Wall clock of this desk: "03:14:27". */
export const clockTime = (ms: number): string => format.format(ms)
