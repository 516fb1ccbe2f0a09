import type { PageSection, PageWords } from '#lib/caller/program-words.ts'
import { type CallerMessages, callerWordsOf } from '#lib/caller/words.ts'
import type { CallerState } from '#lib/contracts/caller.ts'

type Boot = { token: string; tag: string; messages: CallerMessages<PageSection>; state: CallerState }
/** What the server put into the page. */
export type Start = { token: string; state: CallerState; words: PageWords }

/** Reads it. */
export function readBoot(): Start {
  // safe: the server writes it with the page (server/caller/pages/caller-page.ts)
  const { token, state, tag, messages } = JSON.parse(byId('boot').textContent ?? '') as Boot
  return { token, state, words: callerWordsOf(tag, messages) }
}

/** An element of the page. @throws {Error} when the page has none of that id: program and page do not belong together */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found as E // safe: each id is of one kind
}
