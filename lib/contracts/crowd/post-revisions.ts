import type { Endpoint } from '../endpoint.ts'

export const postRevisionEndpoints: Endpoint[] = []
