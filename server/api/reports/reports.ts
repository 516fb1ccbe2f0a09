import { listCategories } from '#lib/contracts/reports/categories.ts'
import { createReport, type NewReport } from '#lib/contracts/reports/reports.ts'
import * as reports from '#server/domain/reports/index.ts'
import { originOf } from '#server/http/origin-of.ts'
import type { On } from './app.ts'

export function reportRoutes(on: On): void {
  on(createReport, {
    run: async ({ ctx, rt, caller, body: { data }, http }) => {
      const input = { ...fromWire(data), reporterId: caller.reporterId ?? null }
      const { id, token } = await reports.fileReport({ ...ctx, centre: data.mode ?? 'live' }, input)
      return { data: { report_id: id }, links: { public: `${originOf(rt.config, http.req.url)}/r/${token}` } }
    },
  })
  on(listCategories, {
    run: async ({ ctx }) => ({ data: (await reports.categoriesOf(ctx)).map(categoryToWire) }),
  })
}

const fromWire = ({ location, category, description, reporter }: NewReport) => ({
  location: { lng: location.x, lat: location.y },
  categoryId: category.category_id,
  subcategoryId: category.subcategory_id ?? null,
  description: description ?? null,
  onBehalfOf: reporter ? { name: reporter.name ?? null, phone: reporter.phone } : null,
})

const categoryToWire = ({ id, name, children }: reports.Category) => ({
  ...{ id, text: name },
  children: children.map((child) => ({ id: child.id, text: child.name })),
})
