import type { Endpoint } from '../endpoint.ts'

export const postLockEndpoints: Endpoint[] = []
