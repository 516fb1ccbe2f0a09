import { Bell, Info } from 'lucide-react'
import { alertRulesQuery } from '#components/alerts/rules-query.ts'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { AlertRule } from '#lib/client/model.ts'
import { EditButton } from '../edit-button.tsx'
import { MoveButtons } from '../move-buttons.tsx'
import { placesAfter } from '../places.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { DeleteRule } from './delete-rule.tsx'
import { EditRule } from './edit-rule.tsx'
import { type Names, ruleSentence } from './rule-sentence.ts'
import { changeRule, placeRules } from './rule-verbs.ts'

type Props = { rule: AlertRule; rules: readonly AlertRule[]; names: Names }

/** One rule as a sentence, and what can be done with it. */
export function RuleRow({ rule, rules, names }: Props) {
  const { t } = useWords()
  const verb = useRowVerb(alertRulesQuery.queryKey)
  const editor = useFormToggle()
  const mayChange = useMay('alert-rules:update')
  const { id, name } = rule
  const n = rules.findIndex((other) => other.id === id)
  const edit = t('settings.alerting.edit', { name })
  return (
    <li className="rounded-md border border-line bg-panel p-2 ps-3">
      <div className="flex min-h-8 flex-wrap items-start gap-x-2 gap-y-1">
        <About rule={rule} names={names} />
        <RowNote verb={verb} />
        {mayChange && (
          <div className="flex">
            <MoveButtons
              {...{ name, n, verb }}
              count={rules.length}
              move={(by) => placeRules(placesAfter(rules, ({ place }) => place, n, by))}
            />
            <EditButton label={edit} editor={editor} />
            <DeleteRule {...{ rule, names, verb }} isLast={rules.length === 1} />
          </div>
        )}
      </div>
      {editor.isOpen && (
        <EditRule
          rule={rule}
          name={edit}
          change={(draft, etag) => verb.mutateAsync(() => changeRule(id, draft, etag)).then(editor.close)}
          onDone={editor.close}
        />
      )}
    </li>
  )
}

function About({ rule, names }: { rule: AlertRule; names: Names }) {
  const words = useWords()
  const Icon = rule.kind === 'alarm' ? Bell : Info
  return (
    <div className="flex min-w-0 flex-1 basis-56 items-start gap-2.5 py-1">
      <Icon size={16} aria-hidden className="mt-0.5 shrink-0 text-second" />
      <div className="min-w-0">
        <p className="font-semibold">
          <bdi>{rule.name}</bdi>
        </p>
        <p className="text-second">{ruleSentence(rule, names, words)}</p>
      </div>
    </div>
  )
}
