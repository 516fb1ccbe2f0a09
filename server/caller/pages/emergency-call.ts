import { html } from 'hono/html'
import type { CallerTranslate } from '#lib/caller/words.ts'
import { phoneIcon } from './icons.ts'
import type { Html } from './page.ts'

/** One touch calls the number that the team tells citizens to call first. */
export const emergencyCall = (number: string, t: CallerTranslate): Html =>
  html`<a class="emergency" href="${telOf(number)}">${phoneIcon()}<span>${t('caller.danger.call', { number })}</span></a>`

/** The address of a number: no spaces or dashes (RFC 3966 allows them, not every phone does). */
export const telOf = (number: string): string => `tel:${number.replaceAll(/[ -]/g, '')}`
