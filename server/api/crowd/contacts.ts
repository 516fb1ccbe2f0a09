import type { On } from './app.ts'

export function contactRoutes(_on: On): void {}
