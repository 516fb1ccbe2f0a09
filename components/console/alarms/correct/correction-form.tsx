import { Pencil } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Correction } from '#components/alarms/use-correction.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'

type Props = {
  correction: Correction
  /** What it reads, and the button that opens the fields. */
  shown: (open: ReactNode) => ReactNode
  /** What somebody else has made of it, in words. */
  said: (alarm: Alarm) => string
  children: ReactNode
}

/** An attribute where it stands, and in its place the fields to correct it: Enter saves, Escape leaves it as it was. */
export function CorrectionForm({ correction, shown, said, children }: Props) {
  const { t } = useWords()
  const { attribute, isOpen, form, open, close, save } = correction
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    // Back to where one came from, not to the top of the page.
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (!isOpen) return shown(<Opener correction={correction} opener={opener} onOpen={open} />)
  const { isSubmitting, errors } = form.formState
  return (
    <form
      noValidate
      aria-label={t(`alarms.correct.${attribute}`)}
      className="mt-2 grid gap-2 rounded-md border border-edge bg-page p-2.5"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {children}
      <Overtaken correction={correction} said={said} />
      <p role="alert" className="text-[13px] text-late-word empty:hidden">
        {errors.root?.message && t('alarms.correct.notSaved', { problem: errors.root.message })}
      </p>
      <div className="flex gap-1.5">
        <Button type="submit" look="primary" size="small" disabled={isSubmitting}>
          {t(isSubmitting ? 'alarms.correct.saving' : 'alarms.correct.save')} <Kbd>↵</Kbd>
        </Button>
        <Button look="quiet" size="small" onClick={close}>
          {t('shared.cancel')} <Kbd>Esc</Kbd>
        </Button>
      </div>
    </form>
  )
}

type OpenerProps = { correction: Correction; opener: { current: HTMLButtonElement | null }; onOpen: () => void }

function Opener({ correction: { attribute }, opener, onOpen }: OpenerProps) {
  const { t } = useWords()
  const mayCorrect = useMay('alarms:update')
  if (!mayCorrect) return null
  const label = t(`alarms.correct.${attribute}`)
  return (
    <Button
      ref={opener}
      data-correct={attribute}
      look="quiet"
      size="small"
      className="-my-1 size-8 shrink-0 px-0 text-hint"
      aria-label={label}
      title={label}
      onClick={onOpen}
    >
      <Pencil size={14} aria-hidden />
    </Button>
  )
}

/** Two people at one attribute: who saves sees what the other has written. */
function Overtaken({ correction: { overtaken, close }, said }: Pick<Props, 'correction' | 'said'>) {
  const { t } = useWords()
  if (!overtaken) return null
  return (
    <div role="alert" className="rounded border border-dispatched px-2 py-1.5 text-[13px]">
      <p>{t.rich('alarms.correct.overtaken', { value: said(overtaken), bdi: (words) => <bdi>{words}</bdi> })}</p>
      <Button look="quiet" size="small" className="-ms-2 mt-0.5" onClick={close}>
        {t('alarms.correct.takeTheirs')}
      </Button>
    </div>
  )
}
