import { useNow } from '#components/live/now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { STATUS_LOOK } from '#components/strength/status-look.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Plan } from '#lib/contracts/team/availability.ts'
import { planMeans, planTimes } from './plan-words.ts'

/** One plan: when, what it says of me, its shape. */
export function PlanLine({ plan }: { plan: Plan }) {
  const words = useWords()
  const now = useNow()
  return (
    <span className="flex min-w-0 flex-1 items-center gap-3 text-[16px]">
      <span className="min-w-0 flex-1">
        <b className="block">{planTimes(plan, now, words)}</b>
        <span className="block truncate text-second">{planMeans(plan, words)}</span>
      </span>
      <StatusIcon {...STATUS_LOOK[plan.status]} />
    </span>
  )
}
