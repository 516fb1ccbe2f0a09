import { useRef, useState } from 'react'

/** Whether a form is open that a `button` opens. `close` puts the focus back on that button. */
export function useFormToggle() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return { isOpen, button, close, toggle: () => setOpen(!isOpen) }
}
