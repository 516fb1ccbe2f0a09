import { useRef, useState } from 'react'
import { Field, SelectField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import { FormVerbs } from '../form-verbs.tsx'
import { Meanwhile } from '../meanwhile.tsx'
import { refusalOf } from '../seen.ts'
import { isFile, KINDS, type OverlayDraft } from './overlay-draft.ts'
import { FileField, ServerFields } from './source-fields.tsx'

type Props = {
  /** What the form is about, for those who do not see where it stands. */
  name: string
  action: string
  start: OverlayDraft
  /** Its kind and its file are chosen once. */
  isNew?: boolean
  /** What was written before somebody else's change came in between. */
  mine?: OverlayDraft | undefined
  save: (draft: OverlayDraft) => Promise<unknown>
  onDone: () => void
}

/** An overlay while it is written; a refusal stands at the field it is about. */
export function OverlayForm({ name, action, start, isNew = false, mine, save, onDone }: Props) {
  const { t } = useWords()
  const [draft, setDraft] = useState(start)
  const { problems, isSaving, submit, nameField } = useSaving(draft, save)
  const change = (to: Partial<OverlayDraft>) => setDraft((before) => ({ ...before, ...to }))
  return (
    <form
      aria-label={name}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
      className="mt-1.5 mb-2 flex max-w-lg flex-col gap-3 rounded-md border border-line bg-panel p-3"
    >
      {mine && <Meanwhile onTakeMine={() => setDraft({ ...mine, file: null })} />}
      <Field
        ref={nameField}
        label={t('settings.map.name')}
        dir="auto"
        autoComplete="off"
        autoFocus
        maxLength={100}
        value={draft.name}
        problem={problems.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      {isNew && <KindField {...{ draft, change }} />}
      {isFile(draft.kind) ? (
        isNew && <FileField {...{ draft, change, problems }} />
      ) : (
        <ServerFields {...{ draft, change, problems }} />
      )}
      <Field
        label={t('settings.map.attribution')}
        hint={t('settings.map.attributionHint')}
        dir="auto"
        autoComplete="off"
        maxLength={300}
        value={draft.attribution}
        problem={problems.attribution}
        onChange={({ target }) => change({ attribution: target.value })}
      />
      <LookFields {...{ draft, change }} />
      <FormVerbs {...{ action, onDone }} isSaving={isSaving} problem={problems.root} />
    </form>
  )
}

type Part = { draft: OverlayDraft; change: (to: Partial<OverlayDraft>) => void }

function KindField({ draft, change }: Part) {
  const { t } = useWords()
  const choose = (value: string) => change({ kind: KINDS.find((kind) => kind === value) ?? 'geojson' })
  return (
    <SelectField label={t('settings.map.kind')} value={draft.kind} onChange={choose}>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`settings.map.kinds.${kind}`)}
        </option>
      ))}
    </SelectField>
  )
}

function LookFields({ draft, change }: Part) {
  const { t, format } = useWords()
  const percent = format.number(draft.opacity)
  return (
    <>
      <label className="block text-meta text-second">
        {t('settings.map.opacity', { percent })}
        <input
          type="range"
          min={10}
          max={100}
          step={5}
          className="block h-8 w-full accent-edge"
          value={draft.opacity}
          onChange={({ target }) => change({ opacity: target.valueAsNumber })}
        />
      </label>
      <label className="flex min-h-8 cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          className="size-4"
          checked={draft.shown}
          onChange={({ target }) => change({ shown: target.checked })}
        />
        {t('settings.map.shown')}
      </label>
    </>
  )
}

const FIELDS = new Set(['name', 'file', 'url', 'layer', 'style', 'matrixSet', 'attribution'])

function useSaving(draft: OverlayDraft, save: (draft: OverlayDraft) => Promise<unknown>) {
  const { t } = useWords()
  const nameField = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [isSaving, setSaving] = useState(false)
  const submit = async (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (draft.name.trim() === '') {
      setProblems({ name: t('settings.words.needed.name') })
      nameField.current?.focus()
      return
    }
    setProblems({})
    setSaving(true)
    await save(draft).catch((error) => setProblems(problemsIn(error) ?? { root: refusalOf(error, t) }))
    setSaving(false)
  }
  return { problems, isSaving, submit, nameField }
}

/** What is wrong, by field; undefined where it is about none. */
function problemsIn(error: unknown): Record<string, string> | undefined {
  const fields = error instanceof Problem ? error.fields.filter(({ path }) => FIELDS.has(path)) : []
  if (fields.length === 0) return undefined
  return Object.fromEntries(fields.map(({ path, message }) => [path, message.replace(`${path}: `, '')]))
}
