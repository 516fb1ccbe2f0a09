import { html } from 'hono/html'
import type { CallerStatus } from '#lib/contracts/caller.ts'
import type { Html } from './page.ts'

/** One shape for each state, so that nobody needs the colour. White lines on the round of the tone. */
const STATUS: Record<CallerStatus, string> = {
  received: 'M9 12h16v11H9zm0 1 8 6 8-6',
  read: 'M7 17s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6zm10-2.500a2.500 2.500 0 1 0 .01 0',
  organised: 'M17 9v8l5 4',
  sent: 'M9 17h15m-6-6 6 6-6 6',
  there: 'm10 18 5 5 9-11',
  closed: 'M11 17h12',
}

/** Drawn once, out of sight; `statusIcon` and the program point at them. */
export const iconSheet = (): Html =>
  html`<svg width="0" height="0" class="sheet" aria-hidden="true">${Object.entries(STATUS).map(
    ([name, path]) =>
      html`<symbol id="icon-${name}" viewBox="0 0 34 34"><circle cx="17" cy="17" r="16" fill="currentColor"/><path d="${path}" fill="none" stroke="#fff" stroke-width="2.500" stroke-linecap="round" stroke-linejoin="round"/></symbol>`,
  )}</svg>`

export const statusIcon = (status: CallerStatus): Html =>
  html`<svg class="badge" width="34" height="34" aria-hidden="true"><use id="status-icon" href="#icon-${status}"/></svg>`

export const phoneIcon = (): Html =>
  html`<svg width="22" height="22" viewBox="0 0 22 22" fill="currentColor" aria-hidden="true"><path d="M5 2h3l2 5-2.500 2a12 12 0 0 0 5.500 5.500l2-2.500 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 2 5a3 3 0 0 1 3-3z"/></svg>`

export const pinIcon = (): Html =>
  html`<svg class="pin" width="26" height="26" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true"><path d="M9 17s-6-5.500-6-10a6 6 0 0 1 12 0c0 4.500-6 10-6 10z"/><circle cx="9" cy="7" r="2.200" fill="#fff"/></svg>`

export const cameraIcon = (): Html =>
  html`<svg width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><path d="M3 9h5l2-3h8l2 3h5v14H3z"/><circle cx="14" cy="15.500" r="4.500"/></svg>`

export const globeIcon = (): Html =>
  html`<svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="1.600" aria-hidden="true"><circle cx="11" cy="11" r="9"/><path d="M2 11h18M11 2c6 5 6 13 0 18M11 2c-6 5-6 13 0 18"/></svg>`
