import type { On } from './app.ts'

export function mediaRoutes(_on: On): void {}
