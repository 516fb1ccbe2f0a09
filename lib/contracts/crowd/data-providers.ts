import type { Endpoint } from '../endpoint.ts'

export const dataProviderEndpoints: Endpoint[] = []
