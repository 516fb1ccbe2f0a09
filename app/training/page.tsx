import { Console } from '#components/console/console.tsx'
import { titled } from '../words.ts'

export const generateMetadata = titled('console.topBar.training')

/** The same console for the training centre: what happens here is nobody else's business. */
export default function Page() {
  return <Console centre="training" />
}
