import { z } from 'zod'
import { text } from '../text.ts'

/** Every code the reference lists; there is no other. */
export const ErrorCode = z.enum([
  'INPUT_SCHEMA_VIOLATION',
  'MISSING_INPUT_DATA',
  'MISSING_REPORTER',
  'NO_FILES_UPLOADED',
  'REPORT_NOT_FOUND',
  'UNAUTHORIZED',
  'UNEXPECTED_ERROR',
])
export type ErrorCode = z.output<typeof ErrorCode>

/** `{errors: [{code, message?}]}`: one request may be told several things at once (facts R5). */
export const Failure = z
  .object({ errors: z.array(z.object({ code: ErrorCode, message: z.string().optional() })).min(1) })
  .meta({ id: 'Failure' })
export type Failure = z.output<typeof Failure>

/** `{data}`: an answer without discoverable links. */
export const answer = <T extends z.ZodType>(data: T) => z.object({ data })

/** `{data, links}`: the samples say `links`, the prose `link`; samples come from the schema (facts R10). */
export const linked = <T extends z.ZodType, L extends z.ZodType>(data: T, links: L) => z.object({ data, links })

/** A request body always has a root `data`; `meta` changes how the endpoint behaves. */
export const request = <T extends z.ZodType>(data: T) =>
  z.object({
    data,
    meta: z
      .object({
        idempotency_key: text(255).min(1).nullish().meta({ description: 'Extension. Kept for 24 hours.' }),
      })
      .nullish(),
  })
