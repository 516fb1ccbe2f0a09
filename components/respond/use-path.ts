import { usePathname } from 'next/navigation'

const PAGE = '/respond'

/** The alarm that the address names; null: none is open. */
export function useAlarmInPath(): string | null {
  const [, , id] = usePathname().split('/')
  return id || null
}

/** Goes to an alarm, or to none, without asking the server: it may not be there. */
export function goTo(alarm: string | null): void {
  window.history.pushState(null, '', `${PAGE}${alarm ? `/${alarm}` : ''}${location.search}`)
}
