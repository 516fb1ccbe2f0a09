import { createReport, type NewReport } from '#lib/contracts/reports/reports.ts'
import { fileReport } from '#server/domain/reports/index.ts'
import type { On } from './on.ts'

export function reportRoutes(on: On): void {
  on(createReport, {
    run: async ({ ctx, caller, origin, body: { data } }) => {
      const input = { ...fromWire(data), reporterId: caller.reporterId ?? null }
      return referenceTo(await fileReport({ ...ctx, centre: data.mode ?? 'live' }, input), origin)
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
export const referenceTo = ({ id, token }: { id: number; token: string }, origin: string) => ({
  data: { report_id: id },
  links: { public: `${origin}/r/${token}` },
})
