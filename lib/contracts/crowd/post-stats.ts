import type { Endpoint } from '../endpoint.ts'

export const postStatsEndpoints: Endpoint[] = []
