import type { Endpoint } from '../endpoint.ts'

export const configEndpoints: Endpoint[] = []
