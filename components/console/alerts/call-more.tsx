import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { candidatesQuery } from '#components/alerts/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { CandidateList } from './candidate-list.tsx'

/** Calls more people: opened by hand or by its key, with who the rules would call now chosen already. */
export function CallMore({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const mayCall = useMay('alerts:create')
  const { data: candidates } = useQuery({ ...candidatesQuery(alarm.id), enabled: isOpen, staleTime: 0 })
  useKeysOfOpen(mayCall ? { w: () => setIsOpen(true) } : {})
  if (!mayCall) return null
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    <section aria-label={t('called.more.title', { sequence: alarm.sequence })} className="px-4 py-3">
      <Button ref={button} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('called.more.open')} <Kbd>W</Kbd>
      </Button>
      {isOpen && !candidates && <p className="mt-2 text-second">{t('shared.reading')}</p>}
      {isOpen && candidates?.length === 0 && <p className="mt-2 text-second">{t('called.more.nobody')}</p>}
      {isOpen && candidates && candidates.length > 0 && (
        <CandidateList alarm={alarm} candidates={candidates} onDone={close} />
      )}
    </section>
  )
}
