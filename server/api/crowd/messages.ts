import type { On } from './app.ts'

export function messageRoutes(_on: On): void {}
