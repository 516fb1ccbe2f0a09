import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Confirm } from '#components/ui/confirm.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { CannedReply } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { focusTitle } from '../settings-page.tsx'
import { deleteReply } from './reply-verbs.ts'

type Props = { reply: CannedReply; called: string; verb: ReturnType<typeof useRowVerb> }

/** Deletes a canned reply after a question. */
export function DeleteReply({ reply, called, verb }: Props) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  if (!useMay('replies:delete')) return null
  return (
    <>
      <IconButton
        icon={Trash2}
        label={t('settings.replies.delete', { text: called })}
        onClick={() => setAsking(true)}
      />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={t('settings.replies.deleteTitle')}
        text={t('settings.replies.deleteText', { text: called })}
        action={t('settings.delete')}
        onConfirm={() => verb.mutate(() => deleteReply(reply).then(focusTitle))}
      />
    </>
  )
}
