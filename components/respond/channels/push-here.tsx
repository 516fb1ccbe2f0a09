import { useMutation, useQueryClient } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { allowPush, mayPush } from '../push/keep-push.ts'
import { BigButton } from '../ui/big-button.tsx'
import { channelsQuery } from './channels-query.ts'

/** Pushes on this device: the browser asks only on a tap. Where it cannot, why not. */
export function PushHere({ member }: { member: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [answer, setAnswer] = useState<NotificationPermission>(mayPush() ? Notification.permission : 'denied')
  const allow = useMutation({
    mutationFn: () => allowPush(member),
    onSettled: () => {
      setAnswer(Notification.permission)
      return client.invalidateQueries({ queryKey: channelsQuery(member).queryKey })
    },
  })
  if (answer === 'granted' && !allow.error) return null
  if (answer === 'denied')
    return (
      <p className="text-[15px] text-second">
        {t(isSecureContext ? 'respond.channels.notHere' : 'respond.device.insecure')}
      </p>
    )
  return (
    <>
      <BigButton className="w-full" disabled={allow.isPending} onClick={() => allow.mutate()}>
        <BellRing size={20} aria-hidden className="me-2 inline" />
        {t('respond.channels.allow')}
      </BigButton>
      {allow.error && (
        <p role="alert" className="text-late-word">
          {sentenceOf(allow.error, t)}
        </p>
      )}
    </>
  )
}
