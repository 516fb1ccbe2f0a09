import type { Endpoint } from '../endpoint.ts'

export const exportEndpoints: Endpoint[] = []
