import type { Endpoint } from '../endpoint.ts'

export const protectedEndpoints: Endpoint[] = []
