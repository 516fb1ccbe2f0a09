import type { Endpoint } from '../endpoint.ts'

export const postBulkEndpoints: Endpoint[] = []
