import { teamCookie } from '#lib/team-cookie.ts'

/** From the next page on, this browser shows that one of somebody's teams. */
export function showTeam(id: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing on plain http, which is common in a station
  document.cookie = teamCookie(id)
}
