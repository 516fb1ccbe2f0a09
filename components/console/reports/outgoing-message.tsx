import { discard, type Outgoing, postAgain } from '#components/reports/outbox.ts'
import { useSend } from '#components/reports/use-send.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { MessageFrame } from './message-frame.tsx'
import { Tick } from './tick.tsx'

/** A message the server has not confirmed: on its way, or failed and offered again. */
export function OutgoingMessage({ message }: { message: Outgoing }) {
  const { t } = useWords()
  const send = useSend()
  const { key, text, problem } = message
  return (
    <MessageFrame
      isOurs
      head={
        problem === null ? (
          <>
            <span>sending…</span>
            <Tick isConfirmed={false} />
          </>
        ) : (
          <span role="alert" className="text-late-word">
            Not sent: {sentenceOf(problem, t)}
          </span>
        )
      }
    >
      <p dir="auto" className="whitespace-pre-wrap break-words">
        {text}
      </p>
      {problem !== null && (
        <div className="mt-1.5 flex gap-1.5">
          <Button size="small" onClick={() => void postAgain(message, send)}>
            Send again
          </Button>
          <Button size="small" look="quiet" onClick={() => discard(key)}>
            Discard
          </Button>
        </div>
      )}
    </MessageFrame>
  )
}
