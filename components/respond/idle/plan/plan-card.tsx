import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { useAvailability } from '../availability/use-availability.ts'
import { comingPlans } from './coming-plans.ts'
import { PlanLine } from './plan-line.tsx'
import { PlanSheet } from './plan-sheet.tsx'

const SHOWN = 3

/** What I have planned next; all of it, and more of it, behind the button. */
export function PlanCard({ member }: { member: string }) {
  const { t } = useWords()
  const { data } = useAvailability(member)
  const [isOpen, setOpen] = useState(false)
  if (!data) return null
  const coming = comingPlans(data)
  const button = (
    <BigButton className="min-h-12 px-4 sm:text-[17px]" onClick={() => setOpen(true)}>
      <CalendarDays size={18} aria-hidden className="me-2 inline" />
      {t('respond.plan.open')}
    </BigButton>
  )
  return (
    <Card title={t('respond.plan.title')} action={button}>
      {coming.length === 0 && <p className="text-[15px] text-second">{t('respond.plan.none')}</p>}
      <ul>
        {coming.slice(0, SHOWN).map((plan) => (
          <li key={plan.id} className="border-line border-t py-2">
            <PlanLine plan={plan} />
          </li>
        ))}
      </ul>
      {isOpen && <PlanSheet member={member} onClose={() => setOpen(false)} />}
    </Card>
  )
}
