import type { Context as Hono } from 'hono'
import { createReport, type NewReport } from '#lib/contracts/reports/reports.ts'
import type { Config } from '#server/config.ts'
import { fileReport } from '#server/domain/reports/index.ts'
import { originOf } from '#server/http/origin-of.ts'
import type { On } from './app.ts'

export function reportRoutes(on: On): void {
  on(createReport, {
    run: async ({ ctx, rt, caller, body: { data }, http }) => {
      const input = { ...fromWire(data), reporterId: caller.reporterId ?? null }
      return referenceTo(await fileReport({ ...ctx, centre: data.mode ?? 'live' }, input), rt, http)
    },
  })
}

const fromWire = ({ location, category, description, reporter }: NewReport) => ({
  location: { lng: location.x, lat: location.y },
  categoryId: category.category_id,
  subcategoryId: category.subcategory_id ?? null,
  description: description ?? null,
  onBehalfOf: reporter ? { name: reporter.name ?? null, phone: reporter.phone } : null,
})

/** A report's id, and the address of its public page. */
export const referenceTo = ({ id, token }: { id: number; token: string }, rt: { config: Config }, http: Hono) => ({
  data: { report_id: id },
  links: { public: `${originOf(rt.config, http.req.url)}/r/${token}` },
})
