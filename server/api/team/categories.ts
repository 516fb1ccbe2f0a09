import type { z } from 'zod'
import {
  createCategory,
  deleteCategory,
  getCategory,
  listCategories,
  updateCategory,
  type ReportCategory as WireCategory,
} from '#lib/contracts/team/categories.ts'
import * as reports from '#server/domain/reports/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { numberedPageRequest, one, page } from './envelope.ts'
import type { On } from './on.ts'
import { numberOf } from './report-of-path.ts'

export function categoryRoutes(on: On): void {
  const category = answersWith('category', reports.categoryById, toWire)

  on(createCategory, { run: category.created(reports.createCategory) })
  on(listCategories, {
    run: async ({ ctx, query }) => {
      const found = await reports.pageCategories(ctx, query.search, numberedPageRequest(query))
      return page(found, toWire)
    },
  })
  on(getCategory, { find, run: category.found })
  on(updateCategory, { find, run: category.changed(reports.updateCategory) })
  on(deleteCategory, {
    find,
    run: async ({ ctx, found }) => {
      await reports.deleteCategory(ctx, found.id)
      return one({ id: found.id })
    },
  })
}

async function find({ ctx, params }: Named) {
  const id = numberOf(params.id)
  return id === undefined ? undefined : reports.categoryById(ctx, id)
}

const toWire = ({ version: _, ...category }: reports.ReportCategory): z.input<typeof WireCategory> => category
