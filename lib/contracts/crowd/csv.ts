import type { Endpoint } from '../endpoint.ts'

export const csvEndpoints: Endpoint[] = []
