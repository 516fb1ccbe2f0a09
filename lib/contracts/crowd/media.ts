import type { Endpoint } from '../endpoint.ts'

export const mediaEndpoints: Endpoint[] = []
