import type { Endpoint } from '../endpoint.ts'

export const savedSearchEndpoints: Endpoint[] = []
