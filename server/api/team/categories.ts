import type { z } from 'zod'
import {
  createCategory,
  deleteCategory,
  getCategory,
  listCategories,
  updateCategory,
  type ReportCategory as WireCategory,
} from '#lib/contracts/team/categories.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as reports from '#server/domain/reports/index.ts'
import type { On } from './app.ts'
import type { Named } from './call.ts'
import { numberedPageRequest, one, page } from './envelope.ts'
import { numberOf } from './report-of-path.ts'

export function categoryRoutes(on: On): void {
  on(createCategory, { run: async ({ ctx, body }) => read(ctx, await reports.createCategory(ctx, body)) })
  on(listCategories, {
    run: async ({ ctx, query }) => {
      const found = await reports.pageCategories(ctx, query.search, numberedPageRequest(query))
      return page(found, found.rows.map(toWire))
    },
  })
  on(getCategory, { find: byPath, run: async ({ found }) => shown(found) })
  on(updateCategory, {
    find: byPath,
    run: async ({ ctx, found, body }) => {
      await reports.updateCategory(ctx, found.id, body)
      return read(ctx, found.id)
    },
  })
  on(deleteCategory, {
    find: byPath,
    run: async ({ ctx, found }) => {
      await reports.deleteCategory(ctx, found.id)
      return one({ id: found.id })
    },
  })
}

async function byPath({ ctx, params }: Named) {
  const id = numberOf(params.id)
  return id === undefined ? undefined : reports.categoryById(ctx, id)
}

const toWire = ({ version: _, ...category }: reports.ReportCategory): z.input<typeof WireCategory> => category
const shown = (category: reports.ReportCategory) => one(toWire(category), category.version)

async function read(ctx: Context, id: number) {
  const category = await reports.categoryById(ctx, id)
  if (!category) throw notFound('category')
  return shown(category)
}
