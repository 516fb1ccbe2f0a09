import { useRef, useState } from 'react'

/** Copies the text of a `field` that shows it. */
export function useCopy(text: string) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => setCopied(await copied(text, field.current))
  return { field, isCopied, copy }
}

/** The clipboard is missing where the console is used over plain http; then the text is at least marked. */
async function copied(text: string, field: HTMLInputElement | null): Promise<boolean> {
  field?.select()
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
