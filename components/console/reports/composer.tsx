import { Send } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { clearDraft, useDraft, write } from '#components/reports/drafts.ts'
import { post } from '#components/reports/outbox.ts'
import { useSend } from '#components/reports/use-send.ts'
import { Button } from '#components/ui/button.tsx'
import { inputLook } from '#components/ui/field.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { onEnter } from '#components/ui/on-enter.ts'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Report } from '#lib/client/model.ts'
import { RepliesMenu } from './replies-menu.tsx'

const LONGEST = 10_000

/** Where one writes to the citizen: Enter sends, Shift and Enter begins a new line, Escape gives the keys back. */
export function Composer({ report }: { report: Report }) {
  const { t } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const send = useSend()
  const { text, meaning } = useDraft(report.id)
  const submit = () => {
    if (!text.trim()) return
    clearDraft(report.id)
    void post(report.id, text.trim(), send)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[data-detail]')?.focus()
    onEnter(submit)(event)
  }
  useKeysOfOpen({ w: () => field.current?.focus() })
  return (
    <form
      aria-label={t('reports.composer.label')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="grid gap-1.5 border-line border-t px-3 pt-2.5 pb-2"
    >
      <Note report={report} meaning={meaning} />
      <textarea
        ref={field}
        aria-label={t('reports.composer.field')}
        placeholder={t('reports.composer.placeholder')}
        dir="auto"
        rows={2}
        maxLength={LONGEST}
        className={`${inputLook} field-sizing-content max-h-40 min-h-14 resize-none max-lg:min-h-9`}
        value={text}
        onChange={(event) => write(report.id, { text: event.target.value, meaning: null })}
        onKeyDown={onKeyDown}
      />
      <div className="flex gap-1.5">
        <RepliesMenu
          locale={report.locale}
          onChoose={({ own, sent, isTranslated }) =>
            write(report.id, { text: sent, meaning: isTranslated ? own : null })
          }
          focusAfter={() => field.current?.focus()}
        />
        <Button type="submit" size="small" className="ms-auto" disabled={!text.trim()}>
          <Send size={14} aria-hidden /> {t('reports.composer.send')} <Kbd>↵</Kbd>
        </Button>
      </div>
    </form>
  )
}

function Note({ report, meaning }: { report: Report; meaning: string | null }) {
  const { t } = useWords()
  if (meaning !== null)
    return (
      <p role="status" className="text-meta text-second">
        {t('reports.composer.meaning', { meaning })}
      </p>
    )
  if (report.status === 'open') return null
  return <p className="text-meta text-second">{t('reports.composer.closed')}</p>
}
