import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'

export function Clock() {
  const { format } = useWords()
  const now = useNow()
  return (
    <time
      className="shrink-0 font-semibold text-[20px] tracking-[0.500px] max-lg:text-[16px]"
      dateTime={new Date(now).toISOString()}
    >
      {format.clock(now)}
    </time>
  )
}
