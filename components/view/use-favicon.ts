import { useEffect } from 'react'

const MOST = 9

/** A red badge with a number on the page's icon; 0: the icon as it is. */
export function useFavicon(count: number): void {
  useEffect(() => {
    if (count === 0) return
    const icon = document.createElement('link')
    icon.rel = 'icon'
    icon.href = `data:image/svg+xml,${encodeURIComponent(badge(count))}`
    // Of several icons the last counts; the page's own stays where it is.
    document.head.append(icon)
    return () => icon.remove()
  }, [count])
}

/** The mark of `app/icon.svg`, small, under the number. */
function badge(count: number): string {
  const number = count > MOST ? `${MOST}+` : String(count)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b1220"/><path d="M11 3l7 4v8l-7 4-7-4V7z" fill="none" stroke="#ff5a63" stroke-width="2.500"/><circle cx="20" cy="20" r="12" fill="#ff5a63"/><text x="20" y="26" font-family="sans-serif" font-weight="700" font-size="17" text-anchor="middle" fill="#0b1220">${number}</text></svg>`
}
