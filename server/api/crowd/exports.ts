import type { z } from 'zod'
import { createExport, type ExportJob, exportPosts, getExport, listExports } from '#lib/contracts/crowd/exports.ts'
import type { Context } from '#server/domain/context.ts'
import * as exports from '#server/domain/crowd/exports/index.ts'
import type { PostFilter } from '#server/domain/crowd/posts/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { onlyWho } from './allowed.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { filterFromParams, filterFromWire } from './post-filter-wire.ts'
import type { Reader } from './reader.ts'
import { streamed } from './streamed.ts'
import { idOf, instant, relation } from './wire-parts.ts'

export function exportRoutes(on: On): void {
  on(exportPosts, {
    run: ({ ctx, viewer, query }) => csvOf(ctx, viewer, filterFromWire(query, viewer), query.fields ?? null),
  })
  on(listExports, {
    allow: onlyWho(exports.mayExport),
    run: async (call) => page(call, await exports.listExports(call.ctx, call.viewer, call.query), jobToWire),
  })
  on(createExport, {
    allow: onlyWho(exports.mayExport),
    run: async (call) => {
      const { ctx, viewer, body } = call
      const filters = body.filters ?? {}
      const fields = body.fields && body.fields.length > 0 ? body.fields : null
      filterFromParams(filters, viewer)
      const job = await exports.exportById(ctx, await exports.startExport(ctx, viewer, { filters, fields }))
      if (!job) throw notFound('export')
      return jobToWire(job, call)
    },
  })
  on(getExport, {
    find: ({ ctx, viewer, params }) => exports.readExport(ctx, viewer, idOf(params.id)),
    run: async (call) => jobToWire(call.found, call),
  })
}

/** Posts as a CSV file that is made while it is sent. */
export async function csvOf(ctx: Context, viewer: Viewer, filter: PostFilter, fields: string[] | null) {
  await exports.checkFields(ctx, fields)
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="posts-${ctx.now().toISOString().slice(0, 10)}.csv"`,
    'x-content-type-options': 'nosniff',
  }
  async function* texts() {
    for await (const { text } of exports.csvOf(ctx, viewer, filter, fields)) yield text
  }
  return streamed(texts(), headers)
}

const instantOrNull = (date: Date | null) => date && instant(date)
const jobToWire = (job: exports.ExportJob, { viewer, url, origin }: Reader): z.input<typeof ExportJob> => ({
  id: job.id,
  url: job.file && job.status === 'done' ? `${origin}/media/${job.file}` : null,
  expires: instantOrNull(exports.expiryOf(job)),
  entity_type: 'post',
  filters: job.filters,
  fields: job.fields,
  status: job.status,
  rows: job.rows,
  error: job.error,
  user: relation(url, 'users', job.membershipId),
  created: instant(job.createdAt),
  updated: job.updatedAt && instant(job.updatedAt),
  allowed_privileges: exports.privilegesOnExport(job, viewer),
})
