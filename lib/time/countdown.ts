export type Countdown = { text: string; late: boolean }

/** What is left until `etaMs` ("6:05", "1:02:00"); once it has passed, how late ("+2:27"). */
export function countdown(etaMs: number, nowMs: number): Countdown {
  const late = nowMs > etaMs
  const seconds = late ? Math.floor((nowMs - etaMs) / 1000) : Math.ceil((etaMs - nowMs) / 1000)
  return { text: `${late ? '+' : ''}${minutesSeconds(seconds)}`, late }
}

/** "6:05", "1:02:00": minutes are padded only behind hours. */
export function minutesSeconds(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

export const two = (n: number): string => String(n).padStart(2, '0')
