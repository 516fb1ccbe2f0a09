import { useWords } from '#components/words/words-context.ts'
import type { Overlay } from '#lib/client/model.ts'
import type { useRowVerb } from '../row-verb.tsx'
import type { useFormToggle } from '../use-form-toggle.ts'
import { useSeen } from '../use-seen.ts'
import { Waiting } from '../waiting.tsx'
import type { OverlayDraft } from './overlay-draft.ts'
import { OverlayForm } from './overlay-form.tsx'
import { changeOverlay, readOverlay } from './overlay-verbs.ts'

type Props = {
  overlay: Overlay
  name: string
  verb: ReturnType<typeof useRowVerb>
  editor: ReturnType<typeof useFormToggle>
}

/** Changes an overlay as it stands on the server now; when it changes meanwhile, shows the new one and keeps ours at hand. */
export function EditOverlay({ overlay: { id }, name, verb, editor }: Props) {
  const { t } = useWords()
  const change = (draft: OverlayDraft, etag: string) =>
    verb.mutateAsync(() => changeOverlay(id, draft, etag)).then(editor.close)
  const { seen, error, mine, save } = useSeen(`overlay ${id}`, () => readOverlay(id), change)
  if (!seen) return <Waiting error={error} />
  return (
    <OverlayForm
      key={seen.etag}
      action={t('settings.save')}
      start={seen.value}
      {...{ name, mine, save }}
      onDone={editor.close}
    />
  )
}
