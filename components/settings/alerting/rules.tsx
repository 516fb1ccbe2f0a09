import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { alertRulesQuery } from '#components/alerts/rules-query.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { enteredCentre } from '#lib/client/centre.ts'
import type { AlertRule } from '#lib/client/model.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { Waiting } from '../waiting.tsx'
import { NEW_RULE } from './rule-draft.ts'
import { RuleForm } from './rule-form.tsx'
import { RuleRow } from './rule-row.tsx'
import { addRule } from './rule-verbs.ts'
import { useNames } from './use-names.ts'

/** The rules of this centre in their order; without any, what happens then. */
export function Rules() {
  const { t } = useWords()
  const { names } = useNames()
  const { data: rules, error } = useQuery({ ...alertRulesQuery, staleTime: 0 })
  const mayAdd = useMay('alert-rules:create')
  if (!rules) return <Waiting error={error} />
  return (
    <section aria-label={t('settings.alerting.rules')}>
      <p className="mb-3 text-meta text-second">{t(`settings.alerting.centre.${enteredCentre()}`)}</p>
      {rules.length === 0 && (
        <p className="mb-3 rounded-md border border-line bg-raised px-3 py-2">{t('settings.alerting.none')}</p>
      )}
      <ol aria-label={t('settings.alerting.rules')} className="mb-3 flex flex-col gap-2 empty:hidden">
        {rules.map((rule) => (
          <RuleRow key={rule.id} {...{ rule, rules, names }} />
        ))}
      </ol>
      {mayAdd && <AddRule rules={rules} />}
    </section>
  )
}

function AddRule({ rules }: { rules: readonly AlertRule[] }) {
  const { t } = useWords()
  const verb = useRowVerb(alertRulesQuery.queryKey)
  const { isOpen, button, close, toggle } = useFormToggle()
  const place = Math.min(1000, Math.max(-1, ...rules.map((rule) => rule.place)) + 1)
  return (
    <>
      <div className="flex items-center gap-2">
        <Button ref={button} aria-expanded={isOpen} onClick={toggle}>
          <Plus size={15} aria-hidden /> {t('settings.alerting.add')}
        </Button>
        <RowNote verb={verb} />
      </div>
      {isOpen && (
        <RuleForm
          name={t('settings.alerting.add')}
          action={t('settings.add')}
          start={NEW_RULE}
          save={(draft) => verb.mutateAsync(() => addRule(draft, place)).then(close)}
          onDone={close}
        />
      )}
    </>
  )
}
