import type { Endpoint } from '../endpoint.ts'

export const messageEndpoints: Endpoint[] = []
