import type { Language } from '#lib/caller/languages.ts'
import { type Speaker, speakerOf } from '#lib/caller/speaker.ts'
import type { CallerState } from '#lib/contracts/caller.ts'

type Boot = { token: string; language: string; state: CallerState } & Pick<Language, 'clock' | 'phrases'>
/** What the server put into the page. */
export type Start = { token: string; state: CallerState; speaker: Speaker }

/** Reads it. */
export function readBoot(): Start {
  // safe: the server writes it with the page (server/caller/pages/caller-page.ts)
  const { token, state, language, ...words } = JSON.parse(byId('boot').textContent ?? '') as Boot
  return { token, state, speaker: speakerOf(language, words) }
}

/** An element of the page. @throws {Error} when the page has none of that id: program and page do not belong together */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found as E // safe: each id is of one kind
}
