import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { title: string; closeLabel: string; onClose: () => void; children: ReactNode; foot?: ReactNode }

/** Lies over the page until it is closed; what is long scrolls between its head and its foot. */
export function Sheet({ title, closeLabel, onClose, children, foot }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={title}
      className="fixed inset-0 m-auto grid h-dvh max-h-dvh w-full max-w-2xl grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] bg-page text-text backdrop:bg-black/60"
    >
      <header className="flex items-center border-line border-b bg-panel ps-5 pt-[env(safe-area-inset-top)]">
        <h2 className="flex-1 font-bold text-[20px]">{title}</h2>
        <button
          type="button"
          className="grid size-16 place-items-center"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          <X size={26} aria-hidden />
        </button>
      </header>
      <div className="overflow-y-auto px-4 py-3">{children}</div>
      {foot}
    </dialog>
  )
}
