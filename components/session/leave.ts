import { toast } from 'sonner'
import { signOut } from '#lib/client/auth.ts'
import type { Translate } from '#lib/words/words.ts'

/** Signs out and goes to the sign-in; says so where that failed. */
export async function leave(t: Translate): Promise<void> {
  try {
    await signOut()
    window.location.assign('/login')
  } catch {
    toast.error(t('session.signOut.failed'))
  }
}
