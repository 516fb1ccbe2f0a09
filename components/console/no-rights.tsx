import { leave } from '#components/session/leave.ts'
import { Button } from '#components/ui/button.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'

/** For somebody who signed up by themselves: nothing here is theirs to see, and nothing is asked for. */
export function NoRights({ email, team }: { email: string; team: string }) {
  const { t } = useWords()
  return (
    <main className="grid h-dvh place-items-center px-4">
      <div className="grid max-w-md justify-items-center gap-4 text-center">
        <Mark />
        <h1 className="font-semibold text-[17px]">This console is not open to you</h1>
        <p className="text-second" role="status">
          {email} can post to {team}, but not see its alarms. An administrator of the team can change that.
        </p>
        <Button onClick={() => leave(t)}>Sign out</Button>
      </div>
    </main>
  )
}
