import { teamCookie } from '#lib/team-cookie.ts'

/** From now on this browser shows that team. The page must then be loaded anew: nothing of one team stays in memory for the other. */
export function showTeam(id: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing on plain http, which is common in a station
  document.cookie = teamCookie(id)
}
