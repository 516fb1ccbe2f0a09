import type { Endpoint } from '../endpoint.ts'

export const migrationEndpoints: Endpoint[] = []
