import type { On } from './app.ts'

export function protectedRoutes(_on: On): void {}
