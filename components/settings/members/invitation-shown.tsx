import { Check, Copy } from 'lucide-react'
import { useId } from 'react'
import { useNow } from '#components/live/now.ts'
import { Button } from '#components/ui/button.tsx'
import { inputLook } from '#components/ui/field.tsx'
import { QrCode } from '#components/ui/qr-code.tsx'
import { useCopy } from '#components/ui/use-copy.ts'
import { useWords } from '#components/words/words-context.ts'
import type { MadeInvitation } from './invitation-verbs.ts'

type Props = { name: string; invitation: MadeInvitation }

/** A link, shown this once: to be scanned by who stands here, or copied into a message. */
export function InvitationShown({ name, invitation: { url, expiresAt, mailedTo } }: Props) {
  const { t, format } = useWords()
  const now = useNow()
  const id = useId()
  const { field, isCopied, copy } = useCopy(url)
  return (
    <div className="flex flex-wrap items-start gap-4 pt-2 pb-1">
      <QrCode text={url} label={t('settings.members.code')} />
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor={id} className="mb-1 block text-meta text-second">
          {t('settings.members.link', { name })}
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            ref={field}
            id={id}
            readOnly
            dir="ltr"
            value={url}
            onFocus={({ target }) => target.select()}
            className={`${inputLook} min-w-0 flex-1 basis-48`}
          />
          <Button onClick={copy}>
            {isCopied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}{' '}
            {t(isCopied ? 'settings.form.copied' : 'settings.form.copy')}
          </Button>
        </div>
        <p role="status" className="mt-2 text-meta text-second">
          {t('settings.members.once', { day: format.day(Date.parse(expiresAt), now) })}{' '}
          {mailedTo && t('settings.members.mailed', { email: mailedTo })}
        </p>
      </div>
    </div>
  )
}
