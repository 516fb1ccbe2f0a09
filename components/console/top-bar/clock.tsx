import { useNow } from '#components/live/now.ts'
import { clockTime } from '#lib/time/clock-time.ts'

export function Clock() {
  const now = useNow()
  return (
    <time className="shrink-0 font-semibold text-[20px] tracking-[0.500px]" dateTime={new Date(now).toISOString()}>
      {clockTime(now)}
    </time>
  )
}
