import type { On } from './app.ts'

export function savedSearchRoutes(_on: On): void {}
