import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Confirm } from '#components/ui/confirm.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Overlay } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { focusTitle } from '../settings-page.tsx'
import { deleteOverlay } from './overlay-verbs.ts'

type Props = { overlay: Overlay; verb: ReturnType<typeof useRowVerb> }

/** Takes an overlay away after a question. */
export function DeleteOverlay({ overlay, verb }: Props) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  if (!useMay('overlays:delete')) return null
  const { name } = overlay
  return (
    <>
      <IconButton icon={Trash2} label={t('settings.map.delete', { name })} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={t('settings.map.deleteTitle', { name })}
        text={t('settings.map.deleteText')}
        action={t('settings.delete')}
        onConfirm={() => verb.mutate(() => deleteOverlay(overlay).then(focusTitle))}
      />
    </>
  )
}
