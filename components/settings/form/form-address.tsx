import { Check, Copy, ExternalLink } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { inputLook } from '#components/ui/field.tsx'
import { useCopy } from '#components/ui/use-copy.ts'
import { useWords } from '#components/words/words-context.ts'

/** Where the form is, to be copied onto a website or a notice board. */
export function FormAddress({ slug, isOn }: { slug: string; isOn: boolean }) {
  const { t } = useWords()
  const address = `${window.location.origin}/report/${slug}`
  const { field, isCopied, copy } = useCopy(address)
  return (
    <div>
      <label htmlFor="form-address" className="mb-1 block text-meta text-second">
        {t('settings.form.address')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id="form-address"
          readOnly
          dir="ltr"
          value={address}
          onFocus={({ target }) => target.select()}
          className={`${inputLook} min-w-0 flex-1 basis-64`}
        />
        <Button onClick={copy}>
          {isCopied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}{' '}
          {t(isCopied ? 'settings.form.copied' : 'settings.form.copy')}
        </Button>
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          className="inline-flex h-[34px] items-center gap-1.5 px-2 text-[13px] text-second hover:text-text"
        >
          <ExternalLink size={15} aria-hidden className="rtl:-scale-x-100" /> {t('settings.form.open')}
        </a>
      </div>
      <p role="status" className="mt-1 text-meta text-second">
        {isOn ? '' : t('settings.form.closed')}
      </p>
    </div>
  )
}
