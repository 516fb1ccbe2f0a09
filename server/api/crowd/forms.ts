import type { On } from './app.ts'

export function formRoutes(_on: On): void {}
