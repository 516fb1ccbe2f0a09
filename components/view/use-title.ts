import { useEffect } from 'react'

/**
 * The document's title, until it is null; then again what the page itself is called, also where that has changed meanwhile.
 * One at a time on a page: two would never agree.
 */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    let own = document.title
    const insist = () => {
      if (document.title === title) return
      own = document.title
      document.title = title
    }
    insist()
    const observer = new MutationObserver(insist)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      document.title = own
    }
  }, [title])
}
