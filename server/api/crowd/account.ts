import type { On } from './app.ts'

export function accountRoutes(_on: On): void {}
