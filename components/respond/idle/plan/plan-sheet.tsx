import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Picked } from '#lib/availability/week.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useAvailability } from '../availability/use-availability.ts'
import { comingPlans, writtenPlans } from './coming-plans.ts'
import { PlanForm } from './plan-form.tsx'
import { PlanLine } from './plan-line.tsx'
import { planTimes } from './plan-words.ts'
import { WeekCalendar } from './week-calendar.tsx'

type Props = { member: string; onClose: () => void }

/** My next seven days, all my plans, each to be removed, and room for one more. */
export function PlanSheet({ member, onClose }: Props) {
  const words = useWords()
  const { t } = words
  const now = useNow()
  const { data, change } = useAvailability(member)
  const [picked, setPicked] = useState<Picked | null>(null)
  const coming = data ? comingPlans(data) : []
  return (
    <Sheet title={t('respond.plan.title')} closeLabel={t('respond.plan.close')} onClose={onClose}>
      {data && <WeekCalendar stretches={data.coming} picked={picked} onPick={setPicked} />}
      {coming.length === 0 && <p className="py-2 text-[17px] text-second">{t('respond.plan.none')}</p>}
      <ul>
        {coming.map((plan) => (
          <li key={plan.id} className="flex items-center gap-2 border-line border-b py-1.5">
            <PlanLine plan={plan} />
            <button
              type="button"
              aria-label={t('respond.plan.removeNamed', { plan: planTimes(plan, now, words) })}
              title={t('respond.plan.remove')}
              className="grid size-12 shrink-0 place-items-center disabled:opacity-50"
              disabled={change.isPending}
              onClick={() => data && change.mutate({ plans: writtenPlans(data, plan.id) })}
            >
              <Trash2 size={20} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <PlanForm
        key={picked ? `${picked.from} ${picked.to}` : ''}
        picked={picked}
        isSaving={change.isPending}
        onAdd={(plan) => {
          if (data) change.mutate({ plans: [...writtenPlans(data), plan] }, { onSuccess: () => setPicked(null) })
        }}
      />
      <p role="status" className="pt-2 text-[16px] text-late-word">
        {change.error && sentenceOf(change.error, t)}
      </p>
    </Sheet>
  )
}
