import { Mark } from '#components/ui/mark.tsx'

/** Why there is nothing to see yet. */
export const Notice = ({ text }: { text: string }) => (
  <main className="grid h-dvh place-items-center p-6">
    <div className="grid max-w-md justify-items-center gap-3 text-center text-[17px] text-second leading-6">
      <Mark />
      <p role="status">{text}</p>
    </div>
  </main>
)
