import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import type { Translate } from '#lib/words/translate.ts'
import { BigButton } from '../ui/big-button.tsx'

type Kind = 'sms' | 'voice' | 'mail'
type Props = { kind: Kind; suggestion: string; save: (address: string) => Promise<unknown>; onCancel: () => void }

/** Where to: a number, or a mail address. What is refused says so under it, and stays. */
export function AddressForm({ kind, suggestion, save, onCancel }: Props) {
  const { t } = useWords()
  const id = useId()
  const [address, setAddress] = useState(suggestion)
  const { mutate, isPending, error } = useMutation({ mutationFn: save })
  const isMail = kind === 'mail'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate(address.trim())
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-2">
      <label htmlFor={id} className="text-[15px] text-second">
        {t(`joining.channels.ask.${kind}`)}
      </label>
      <input
        // biome-ignore lint/a11y/noAutofocus: the form opens where its button was, by a tap on that button
        autoFocus
        id={id}
        type={isMail ? 'email' : 'tel'}
        autoComplete={isMail ? 'email' : 'tel'}
        dir="ltr"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        aria-invalid={error !== null}
        aria-describedby={`${id}-note`}
        className="min-h-16 w-full rounded-[10px] border-2 border-edge bg-raised px-3 text-[19px] aria-[invalid=true]:border-late"
      />
      <p id={`${id}-note`} role="alert" className="text-late-word empty:hidden">
        {error && refusal(error, kind, t)}
      </p>
      <div className="grid grid-cols-2 gap-2">
        <BigButton onClick={onCancel}>{t('joining.channels.cancel')}</BigButton>
        <BigButton type="submit" isNext disabled={isPending || address.trim() === ''}>
          {t('joining.channels.save')}
        </BigButton>
      </div>
    </form>
  )
}

/** The server names the field; a person is told what it looks like. */
function refusal(error: Error, kind: Kind, t: Translate): string {
  if (!(error instanceof Problem) || error.status !== 400) return sentenceOf(error, t)
  return t(kind === 'mail' ? 'joining.channels.noAddress' : 'joining.channels.noNumber')
}
