import type { Endpoint } from '../endpoint.ts'

export const contactEndpoints: Endpoint[] = []
