import type { On } from './app.ts'

export function csvRoutes(_on: On): void {}
