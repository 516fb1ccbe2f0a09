import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What is being written to a citizen. `meaning`: the same in the team's words, while it is a translated canned reply. */
export type Draft = { text: string; meaning: string | null }

const EMPTY: Draft = { text: '', meaning: null }
const draftsStore = createStore<Record<number, Draft>>(() => ({}))

/** Half a sentence to one citizen is still there after looking at another. */
export const useDraft = (reportId: number): Draft => useStore(draftsStore, (drafts) => drafts[reportId] ?? EMPTY)

export const write = (reportId: number, draft: Draft): void => draftsStore.setState({ [reportId]: draft })
export const clearDraft = (reportId: number): void => write(reportId, EMPTY)
