import { Check, Copy, ExternalLink } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { inputLook } from '#components/ui/field.tsx'

/** Where the form is, to be copied onto a website or a notice board. */
export function FormAddress({ slug, isOn }: { slug: string; isOn: boolean }) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const address = `${window.location.origin}/report/${slug}`
  const copy = async () => setCopied(await copied(address, field.current))
  return (
    <div>
      <label htmlFor="form-address" className="mb-1 block text-meta text-second">
        Address of the form
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id="form-address"
          readOnly
          value={address}
          onFocus={({ target }) => target.select()}
          className={`${inputLook} min-w-0 flex-1 basis-64`}
        />
        <Button onClick={copy}>
          {isCopied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />} {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className="inline-flex h-[34px] items-center gap-1.5 px-2 text-[13px] text-second hover:text-text"
        >
          <ExternalLink size={15} aria-hidden /> Open
        </a>
      </div>
      <p role="status" className="mt-1 text-meta text-second">
        {isOn ? '' : 'Nobody can open it now: the form is switched off.'}
      </p>
    </div>
  )
}

/** The clipboard is missing where the console is used over plain http; then the text is at least marked. */
async function copied(text: string, field: HTMLInputElement | null): Promise<boolean> {
  field?.select()
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
