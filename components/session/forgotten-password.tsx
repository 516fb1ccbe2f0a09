import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { askForNewPassword } from '#lib/client/new-password.ts'
import { sentenceOf } from '#lib/client/problem.ts'

type State = { is: 'idle' } | { is: 'asking' } | { is: 'sent' } | { is: 'refused'; why: unknown }

/** The way out for who has forgotten the password: a mail with a link, to the address that stands in the form. */
export function ForgottenPassword({ email }: { email: () => string }) {
  const { t } = useWords()
  const [state, setState] = useState<State>({ is: 'idle' })
  const ask = async () => {
    setState({ is: 'asking' })
    try {
      await askForNewPassword(email().trim())
      setState({ is: 'sent' })
    } catch (why) {
      setState({ is: 'refused', why })
    }
  }
  return (
    <div className="mt-2">
      <Button look="quiet" size="small" className="w-full" disabled={state.is === 'asking'} onClick={ask}>
        {t('session.forgotten.button')}
      </Button>
      <p role="status" className="mt-1 text-[13px] text-second empty:hidden">
        {state.is === 'sent' && t('session.forgotten.sent')}
        {state.is === 'refused' && sentenceOf(state.why, t)}
      </p>
    </div>
  )
}
