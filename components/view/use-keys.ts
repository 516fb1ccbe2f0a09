import { useEffect, useEffectEvent } from 'react'
import { keyName } from './key-name.ts'
import { useView } from './view-store.ts'

/** Single keys for the whole console: off while somebody types, or while a question is open (WCAG 2.1.4). */
export function useKeys(actions: Record<string, () => void>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[keyName(event)]
    if (!action || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

/** The same for what is open in the detail: not while the focus is on a row that stands for something else. */
export function useKeysOfOpen(actions: Record<string, () => void>): void {
  useKeys(Object.fromEntries(Object.entries(actions).map(([key, act]) => [key, () => isAboutOpen() && act()])))
}

function isAboutOpen(): boolean {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')
  const { selection } = useView.getState()
  return !row || (selection !== null && row.dataset.row === `${selection.kind}:${selection.id}`)
}

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=alertdialog]') !==
    null
