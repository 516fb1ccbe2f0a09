import { AlertDialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { Button } from './button.tsx'

type Props = {
  open: boolean
  title: string
  text: ReactNode
  action: string
  onConfirm: () => void
  onOpenChange: (open: boolean) => void
  /** Where the focus goes when it closes: a question that a menu asked has no button to go back to. */
  focusAfter?: () => void
}

/** Asks once before something that others notice. */
export function Confirm({ open, title, text, action, onConfirm, onOpenChange, focusAfter }: Props) {
  const { t } = useWords()
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <AlertDialog.Content
          onCloseAutoFocus={(event) => {
            if (!focusAfter) return
            event.preventDefault()
            focusAfter()
          }}
          className="fixed inset-x-0 top-1/3 z-50 mx-auto w-[420px] max-w-[92vw] rounded-md border border-edge bg-panel p-5"
        >
          <AlertDialog.Title className="font-semibold text-[16px]">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-second">{text}</AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button look="quiet">{t('shared.cancel')}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="primary" onClick={onConfirm}>
                {action}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
