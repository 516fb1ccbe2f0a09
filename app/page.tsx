import { Console } from '#components/console/console.tsx'

export default function Page() {
  return <Console centre="live" />
}
