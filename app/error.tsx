'use client'
import { Button } from '#components/ui/button.tsx'

/** A fault of ours in drawing the page: said plainly, with the one thing that helps. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main className="grid h-dvh place-items-center p-4">
      <div role="alert" className="grid max-w-md justify-items-start gap-3">
        <h1 className="font-semibold text-[20px] leading-[26px]">This screen has stopped working.</h1>
        <p className="text-second">The server goes on, nothing is lost. {error.message}</p>
        <Button look="primary" onClick={reset}>
          Open it again
        </Button>
      </div>
    </main>
  )
}
