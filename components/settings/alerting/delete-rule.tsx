import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Confirm } from '#components/ui/confirm.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { AlertRule } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { focusTitle } from '../settings-page.tsx'
import { type Names, whomWords } from './rule-sentence.ts'
import { deleteRule } from './rule-verbs.ts'

type Props = { rule: AlertRule; names: Names; isLast: boolean; verb: ReturnType<typeof useRowVerb> }

/** Deletes a rule after a question that says who is no longer called, and what holds when there is none left. */
export function DeleteRule({ rule, names, isLast, verb }: Props) {
  const words = useWords()
  const { t } = words
  const [isAsking, setAsking] = useState(false)
  if (!useMay('alert-rules:delete')) return null
  const { name } = rule
  return (
    <>
      <IconButton icon={Trash2} label={t('settings.alerting.delete', { name })} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={t('settings.alerting.deleteTitle', { name })}
        text={t('settings.alerting.deleteText', { whom: whomWords(rule, names, words), last: isLast ? 'yes' : 'no' })}
        action={t('settings.delete')}
        onConfirm={() => verb.mutate(() => deleteRule(rule).then(focusTitle))}
      />
    </>
  )
}
