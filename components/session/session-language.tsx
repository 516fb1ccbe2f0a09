import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { keepLocale, keptLocale } from '#components/words/locale-cookie.ts'
import { useSession } from './session-query.ts'

/** The page speaks as its user chose, on whatever device that was: the server draws it anew when it did not. */
export function SessionLanguage() {
  const chosen = useSession()?.locale
  const router = useRouter()
  useEffect(() => {
    if (chosen === undefined || chosen === keptLocale()) return
    keepLocale(chosen)
    router.refresh()
  }, [chosen, router])
  return null
}
