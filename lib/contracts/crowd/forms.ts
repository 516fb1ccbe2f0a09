import type { Endpoint } from '../endpoint.ts'

export const formEndpoints: Endpoint[] = []
