import { useWords } from '#components/words/words-context.ts'
import type { AlertRule } from '#lib/client/model.ts'
import { useSeen } from '../use-seen.ts'
import { Waiting } from '../waiting.tsx'
import type { RuleDraft } from './rule-draft.ts'
import { RuleForm } from './rule-form.tsx'
import { readRule } from './rule-verbs.ts'

type Props = {
  rule: AlertRule
  name: string
  change: (draft: RuleDraft, etag: string) => Promise<unknown>
  onDone: () => void
}

/** Changes a rule as it stands on the server now; when it changes meanwhile, shows the new one and keeps ours at hand. */
export function EditRule({ rule: { id }, name, change, onDone }: Props) {
  const { t } = useWords()
  const { seen, error, mine, save } = useSeen(`rule ${id}`, () => readRule(id), change)
  if (!seen) return <Waiting error={error} />
  return <RuleForm key={seen.etag} action={t('settings.save')} start={seen.value} {...{ name, mine, save, onDone }} />
}
