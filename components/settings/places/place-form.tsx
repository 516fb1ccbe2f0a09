import { useState } from 'react'
import { Field, LongField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import { type PlaceKind, WATER_KINDS } from '#lib/places/kinds.ts'
import { Choice, Choices } from '../choices.tsx'
import { FormVerbs } from '../form-verbs.tsx'
import { Meanwhile } from '../meanwhile.tsx'
import { refusalOf } from '../seen.ts'
import { KindField } from './kind-field.tsx'
import { type PlaceDraft, problemsOf } from './place-draft.ts'
import { WhereFields } from './where-fields.tsx'

type Props = {
  /** What the form is about, for those who do not see where it stands. */
  name: string
  action: string
  start: PlaceDraft
  /** What was written before somebody else's change came in between. */
  mine?: PlaceDraft | undefined
  save: (draft: PlaceDraft) => Promise<unknown>
  onDone: () => void
}

const isWater = (kind: PlaceKind) => (WATER_KINDS as readonly PlaceKind[]).includes(kind)

/** A place while it is written and drawn; a refusal stands at the field it is about. */
export function PlaceForm({ name, action, start, mine, save, onDone }: Props) {
  const { t } = useWords()
  const [draft, setDraft] = useState(start)
  const { problems, isSaving, submit } = useSaving(draft, save)
  const change = (to: Partial<PlaceDraft>) => setDraft((before) => ({ ...before, ...to }))
  const field = (key: 'name' | 'address' | 'radius' | 'panels' | 'diameter' | 'flow' | 'volume') => ({
    label: t(`places.settings.form.${key}`),
    autoComplete: 'off',
    value: draft[key],
    problem: problems[key],
    onChange: ({ target }: { target: { value: string } }) => change({ [key]: target.value }),
  })
  return (
    <form
      aria-label={name}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
      className="mt-1.5 mb-2 flex flex-col gap-3 rounded-md border border-line bg-panel p-3"
    >
      {mine && <Meanwhile onTakeMine={() => setDraft(mine)} />}
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
        <KindField
          label={t('places.settings.form.kind')}
          value={draft.kind}
          autoFocus
          onChange={(kind) => change({ kind })}
        />
        <Field dir="auto" maxLength={200} {...field('name')} />
      </div>
      <WhereFields {...{ draft, change, problems }} />
      {isWater(draft.kind) && (
        <div className="grid grid-cols-3 gap-3 max-sm:grid-cols-1">
          <Field inputMode="numeric" dir="ltr" {...field('diameter')} />
          <Field dir="auto" {...field('flow')} />
          <Field dir="auto" {...field('volume')} />
        </div>
      )}
      <LongField
        label={t('places.settings.form.note')}
        dir="auto"
        rows={3}
        value={draft.note}
        problem={problems.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
        <Field dir="auto" {...field('address')} />
        <Field inputMode="numeric" dir="ltr" hint={t('places.settings.form.radiusHint')} {...field('radius')} />
      </div>
      <Field dir="auto" hint={t('places.settings.form.panelsHint')} {...field('panels')} />
      <Choices title={t('places.settings.form.vehicles')} hint={t('places.settings.form.watchedHint')}>
        <Choice
          name={t('places.settings.form.watched')}
          isChosen={draft.watched}
          onChoose={() => change({ watched: !draft.watched })}
        />
      </Choices>
      <FormVerbs {...{ action, onDone, isSaving }} problem={problems.root} />
    </form>
  )
}

const FIELDS = new Set(['name', 'note', 'address', 'radius', 'panels', 'latitude', 'longitude'])

function useSaving(draft: PlaceDraft, save: (draft: PlaceDraft) => Promise<unknown>) {
  const { t } = useWords()
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [isSaving, setSaving] = useState(false)
  const submit = async (event: { preventDefault: () => void }) => {
    event.preventDefault()
    const wrong = Object.entries(problemsOf(draft)).map(([field, key]) => [field, t(key)] as const)
    setProblems(Object.fromEntries(wrong))
    if (wrong.length > 0) return
    setSaving(true)
    await save(draft).catch((error) => {
      const fields = error instanceof Problem ? error.fields : []
      const found = fields.map(({ path, message }) => [fieldOf(path), `${message}.`] as const)
      setProblems(fields.length === 0 ? { root: refusalOf(error, t) } : Object.fromEntries(found))
    })
    setSaving(false)
  }
  return { problems, isSaving, submit }
}

function fieldOf(path: string): string {
  const [field = ''] = path.split('.')
  if (field === 'area') return 'corners'
  return FIELDS.has(field) ? field : 'root'
}
