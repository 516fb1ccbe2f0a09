import type { On } from './app.ts'

export function attributeRoutes(_on: On): void {}
