import { useRef, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import { Choice, Choices } from '../choices.tsx'
import { FormVerbs } from '../form-verbs.tsx'
import { Meanwhile } from '../meanwhile.tsx'
import { refusalOf } from '../seen.ts'
import type { RuleDraft } from './rule-draft.ts'
import { ruleSentence } from './rule-sentence.ts'
import { useNames } from './use-names.ts'
import { WhichFields } from './which-fields.tsx'
import { WhomFields } from './whom-fields.tsx'

const KINDS = ['alarm', 'information'] as const

type Props = {
  /** What the form is about, for those who do not see where it stands. */
  name: string
  action: string
  start: RuleDraft
  /** What was written before somebody else's change came in between. */
  mine?: RuleDraft | undefined
  save: (draft: RuleDraft) => Promise<unknown>
  onDone: () => void
}

/** A rule while it is written, and the sentence it makes; a refusal stands at the field it is about. */
export function RuleForm({ name, action, start, mine, save, onDone }: Props) {
  const words = useWords()
  const { t } = words
  const [draft, setDraft] = useState(start)
  const known = useNames()
  const { problems, isSaving, submit, nameField } = useSaving(draft, save)
  const change = (to: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...to }))
  return (
    <form
      aria-label={name}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
      className="mt-1.5 mb-2 flex flex-col gap-4 rounded-md border border-line bg-panel p-3"
    >
      {mine && <Meanwhile onTakeMine={() => setDraft(mine)} />}
      <Field
        ref={nameField}
        className="max-w-md"
        label={t('settings.alerting.name')}
        dir="auto"
        autoComplete="off"
        autoFocus
        value={draft.name}
        problem={problems.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <WhichFields {...{ draft, known, problems, change }} />
      <WhomFields {...{ draft, known, problems, change }} />
      <Choices title={t('settings.alerting.kind')} problem={problems.kind}>
        {KINDS.map((kind) => (
          <Choice
            key={kind}
            kind="radio"
            name={t(`settings.alerting.kinds.${kind}`)}
            isChosen={draft.kind === kind}
            onChoose={() => change({ kind })}
          />
        ))}
      </Choices>
      <p role="status" className="rounded-md bg-raised px-3 py-2">
        {ruleSentence(draft, known.names, words)}
      </p>
      <FormVerbs {...{ action, onDone }} isSaving={isSaving} problem={problems.root} />
    </form>
  )
}

const FIELDS = new Set(['name', 'kind', 'tags', 'priorities', 'everybody', 'roles', 'groups', 'vehicles'])

function useSaving(draft: RuleDraft, save: (draft: RuleDraft) => Promise<unknown>) {
  const { t } = useWords()
  const nameField = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [isSaving, setSaving] = useState(false)
  const refuse = (found: Record<string, string>) => {
    setProblems(found)
    if (found.name) nameField.current?.focus()
  }
  const submit = async (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (draft.name.trim() === '') return refuse({ name: t('settings.words.needed.name') })
    setProblems({})
    setSaving(true)
    await save(draft).catch((error) => {
      const fields = error instanceof Problem ? error.fields : []
      const found = fields.map(({ path, message }) => [fieldOf(path), `${message}.`] as const)
      refuse(fields.length === 0 ? { root: refusalOf(error, t) } : Object.fromEntries(found))
    })
    setSaving(false)
  }
  return { problems, isSaving, submit, nameField }
}

function fieldOf(path: string): string {
  const [field = ''] = path.split('.')
  return FIELDS.has(field) ? field : 'root'
}
