import { getProtected } from '#lib/contracts/crowd/protected.ts'
import type { On } from './on.ts'

/** Whoever gets here has a valid token with the scope `api` (reference, "Accessing a protected resource"). */
export function protectedRoutes(on: On): void {
  on(getProtected, { run: async () => ({ status: 'ok' as const }) })
}
