import type { CallerTranslate, CallerWords } from './words.ts'

/** What the program of the caller's page says by itself, and so travels in the page; the rest the server has said. */
export const PAGE_SECTIONS = [
  'status',
  'hint',
  'reason',
  'message',
  'waiting',
  'problem',
  'notice',
  'share',
  'location',
] as const
export type PageSection = (typeof PAGE_SECTIONS)[number]
export type PageWords = CallerWords<PageSection>
export type PageTranslate = CallerTranslate<PageSection>

/** The same of the public form's. */
export const FORM_SECTIONS = ['location', 'unsent'] as const
export type FormSection = (typeof FORM_SECTIONS)[number]
