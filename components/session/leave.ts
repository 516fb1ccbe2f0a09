import { toast } from 'sonner'
import { signOut } from '#lib/client/auth.ts'

/** Signs out and goes to the sign-in; says so where that failed. */
export async function leave(): Promise<void> {
  try {
    await signOut()
    window.location.assign('/login')
  } catch {
    toast.error('You are still signed in: the server did not answer.')
  }
}
