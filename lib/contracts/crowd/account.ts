import type { Endpoint } from '../endpoint.ts'

export const accountEndpoints: Endpoint[] = []
