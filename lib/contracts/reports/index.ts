import type { Endpoint } from '../endpoint.ts'
import { listCategories } from './categories.ts'
import { createReport } from './reports.ts'

/** Every operation of the reports API. */
export const reportsEndpoints: Endpoint[] = [createReport, listCategories]
