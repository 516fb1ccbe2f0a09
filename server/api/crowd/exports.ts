import type { z } from 'zod'
import { createExport, type ExportJob, exportPosts, getExport, listExports } from '#lib/contracts/crowd/exports.ts'
import type { Context } from '#server/domain/context.ts'
import * as exports from '#server/domain/crowd/exports/index.ts'
import type { PostFilter } from '#server/domain/crowd/posts/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { originOf } from '#server/http/origin-of.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { filterFromParams, filterFromWire } from './post-filter-wire.ts'
import { streamed } from './streamed.ts'
import { idOf, instant, relation, type UrlOf, urlsFor } from './wire-parts.ts'

export function exportRoutes(on: On): void {
  on(exportPosts, {
    run: ({ ctx, caller, query }) => {
      const viewer = viewerOf(caller)
      return csvOf(ctx, viewer, filterFromWire(query, viewer), query.fields ?? null)
    },
  })
  on(listExports, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      return page(call, await exports.listExports(call.ctx, viewer, call.query), wireFor(call, viewer))
    },
  })
  on(createExport, {
    run: async (call) => {
      const { ctx, body } = call
      const [viewer, filters] = [viewerOf(call.caller), body.filters ?? {}]
      const fields = body.fields && body.fields.length > 0 ? body.fields : null
      filterFromParams(filters, viewer)
      const job = await exports.exportById(ctx, await exports.startExport(ctx, viewer, { filters, fields }))
      if (!job) throw notFound('export')
      return wireFor(call, viewer)(job)
    },
  })
  on(getExport, {
    find: ({ ctx, caller, params }) => exports.readExport(ctx, viewerOf(caller), idOf(params.id)),
    run: async (call) => wireFor(call, viewerOf(call.caller))(call.found),
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

function wireFor(call: Parameters<typeof urlsFor>[0], viewer: Viewer) {
  const [url, origin] = [urlsFor(call), originOf(call.rt.config, call.http.req.url)]
  return (job: exports.ExportJob) => jobToWire(job, viewer, url, origin)
}

const jobToWire = (job: exports.ExportJob, viewer: Viewer, url: UrlOf, origin: string): z.input<typeof ExportJob> => ({
  id: job.id,
  url: job.file && `${origin}/media/${job.file}`,
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
