import { Button } from '#components/ui/button.tsx'
import { MessageFrame } from './message-frame.tsx'
import { discard, type Outgoing, postAgain } from './outbox.ts'
import { Tick } from './tick.tsx'
import { useSend } from './use-send.ts'

/** A message the server has not confirmed: on its way, or failed and offered again. */
export function OutgoingMessage({ message }: { message: Outgoing }) {
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
            Not sent: {problem}
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
