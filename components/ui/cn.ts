import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

// Our own text sizes, or it takes `text-meta` for a colour and drops it beside one.
const merge = extendTailwindMerge({ extend: { classGroups: { 'font-size': [{ text: ['meta', 'tiny', 'body'] }] } } })

/** Joins classes; of two that set the same thing the later one stays. */
export const cn = (...classes: ClassValue[]): string => merge(clsx(classes))
