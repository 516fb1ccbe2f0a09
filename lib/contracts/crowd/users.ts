import type { Endpoint } from '../endpoint.ts'

export const userEndpoints: Endpoint[] = []
