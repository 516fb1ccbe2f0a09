import type { On } from './app.ts'

export function userRoutes(_on: On): void {}
