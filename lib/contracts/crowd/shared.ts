import { z } from 'zod'
import { text } from '../text.ts'

/** `a,b`: one of these; brackets are read into the same by the app (facts C12). */
export const list = text(10_000)
  .transform((s) => s.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''))

/** Ids by comma, or one of some words. */
export const ids = (...words: string[]) =>
  list
    .refine((items) => items.every((item) => /^\d{1,15}$/.test(item) || words.includes(item)), 'must be ids')
    .meta({ type: 'string', example: '17,18' })

/** Part of a name, for the lists that have nothing else to be searched for. */
export const q = text(1000).optional().meta({ description: 'Only what holds this text.', example: 'road' })

/** `2014-11-11T08:40:51+00:00` */
export const Instant = z.string().meta({ example: '2014-11-11T08:40:51+00:00' })

export const Privileges = z.array(z.string()).meta({
  description: 'What the caller may do with it.',
  example: ['read', 'create', 'update', 'delete', 'search'],
})

export const id = z.number().meta({ example: 530 })
export const url = (path: string) => z.string().meta({ example: `http://localhost:3000/api/v3/${path}` })

/** Names of roles. */
export const RoleNamesIn = z.array(text(50)).max(100).nullish()
