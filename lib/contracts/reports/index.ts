import type { Endpoint } from '../endpoint.ts'
import { listCategories } from './categories.ts'
import { addChatMessages } from './chat.ts'
import { addImages } from './images.ts'
import { createReport } from './reports.ts'

/** Every operation of the reports API. */
export const reportsEndpoints: Endpoint[] = [createReport, addChatMessages, addImages, listCategories]
