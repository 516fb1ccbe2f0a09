import type { On } from './app.ts'

export function exportRoutes(_on: On): void {}
