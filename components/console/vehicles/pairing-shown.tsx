import { useNow } from '#components/live/now.ts'
import { Button } from '#components/ui/button.tsx'
import { QrCode } from '#components/ui/qr-code.tsx'
import { useWords } from '#components/words/words-context.ts'
import { minutesSeconds } from '#lib/time/countdown.ts'
import { isolated } from '#lib/words/isolated.ts'

type Props = {
  pairing: { code: string; url: string; expiresAt: string }
  isMaking: boolean
  onNew: () => void
}

/** A code to scan or to type, and how long it is good for. */
export function PairingShown({ pairing: { code, url, expiresAt }, isMaking, onNew }: Props) {
  const { t } = useWords()
  const leftS = Math.ceil((Date.parse(expiresAt) - useNow()) / 1000)
  const isOver = leftS <= 0
  return (
    <div className="my-2 flex flex-wrap items-start gap-3 rounded-md border border-edge bg-raised p-3">
      {!isOver && <QrCode text={url} label={t('vehicles.tablets.code')} />}
      <div className="grid min-w-0 flex-1 basis-36 content-start justify-items-start gap-1.5">
        {!isOver && (
          <p role="status" dir="ltr" className="font-bold text-[28px] leading-9 tracking-wider">
            {code.slice(0, 3)} {code.slice(3)}
          </p>
        )}
        {!isOver && (
          <p className="break-words text-meta text-second">
            {t('vehicles.tablets.typeIt', { address: isolated(addressOf(url)) })}
          </p>
        )}
        <p className="text-meta text-second">
          {isOver ? t('vehicles.tablets.over') : t('vehicles.tablets.left', { time: minutesSeconds(leftS) })}
        </p>
        <Button disabled={isMaking} onClick={onNew}>
          {t('vehicles.tablets.newCode')}
        </Button>
      </div>
    </div>
  )
}

/** As somebody types it: without the scheme, and without the code. */
const addressOf = (url: string) => url.replace(/^https?:\/\/|#.*$/g, '')
