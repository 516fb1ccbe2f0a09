import { Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useUndo } from '#components/alarms/use-undo.ts'
import { useSession } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Confirm } from '#components/ui/confirm.tsx'
import { refusalWords } from '#components/undo/undo-words.ts'
import { useWords } from '#components/words/words-context.ts'
import type { StreamEntry } from '#lib/client/model.ts'
import { undoScope } from '#lib/undo-scopes.ts'
import type { Reaches } from './timeline-reaches.ts'

type Props = { entry: StreamEntry /** What the row says. */; text: string; reaches: Reaches }

/** Undoes one entry of the timeline: asks first where people were reached, and says at the row why it is refused. */
export function UndoInTimeline({ entry, text, reaches }: Props) {
  const words = useWords()
  const { t } = words
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { mutate, isPending, error } = useUndo(entry.id)
  if (!useMayUndo(entry)) return <span />
  const label = t('undo.label', { what: text })
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        size="small"
        className="-my-1"
        aria-label={label}
        title={label}
        disabled={isPending}
        onClick={() => (reaches === 'nobody' ? mutate() : setAsking(true))}
      >
        <Undo2 size={15} aria-hidden className="rtl:-scale-x-100" />
      </Button>
      <p role="alert" className="col-span-2 col-start-2 text-late-word empty:hidden">
        {error && refusalWords(error, words)}
      </p>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={label}
        text={t(reaches === 'told' ? 'undo.ask.told' : 'undo.ask.reached')}
        action={t('undo.action')}
        onConfirm={() => mutate()}
        focusAfter={() => button.current?.focus()}
      />
    </>
  )
}

/** Not offered what would be refused: without the right, or what somebody else has said of themselves. */
function useMayUndo({ undoable, action, actor }: StreamEntry): boolean {
  const session = useSession()
  const scope = undoScope(action)
  if (!undoable || !session || scope === undefined || !session.scope.includes(scope)) return false
  const isOwnWord = action.startsWith('RESPONSE_') && actor?.type === 'member'
  return !isOwnWord || actor.member?.id === session.member?.id
}
