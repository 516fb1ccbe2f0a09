import type { Endpoint } from '../endpoint.ts'

export const tagEndpoints: Endpoint[] = []
