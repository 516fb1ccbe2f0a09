import type { On } from './app.ts'

export function postStatsRoutes(_on: On): void {}
