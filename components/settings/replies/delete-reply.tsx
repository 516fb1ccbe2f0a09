import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Confirm } from '#components/ui/confirm.tsx'
import type { CannedReply } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { focusTitle } from '../settings-page.tsx'
import { deleteReply } from './reply-verbs.ts'

type Props = { reply: CannedReply; called: string; verb: ReturnType<typeof useRowVerb> }

/** Deletes a canned reply after a question. */
export function DeleteReply({ reply, called, verb }: Props) {
  const [isAsking, setAsking] = useState(false)
  if (!useMay('replies:delete')) return null
  return (
    <>
      <IconButton icon={Trash2} label={`Delete “${called}”`} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title="Delete this reply?"
        text={`“${called}” is no longer offered to dispatchers. What was sent with it stays.`}
        action="Delete"
        onConfirm={() => verb.mutate(() => deleteReply(reply).then(focusTitle))}
      />
    </>
  )
}
