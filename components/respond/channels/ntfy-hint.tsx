import { useWords } from '#components/words/words-context.ts'

/** How a phone listens to a topic: by the app's own link, or by hand. */
export function NtfyHint({ server, topic }: { server: string; topic: string }) {
  const { t } = useWords()
  const { host, protocol } = new URL(server)
  // https://docs.ntfy.sh/subscribe/phone/ (the app's links)
  const link = `ntfy://${host}/${topic}${protocol === 'http:' ? '?secure=false' : ''}`
  return (
    <div className="pt-1 text-[15px] text-second">
      <p>{t.rich('joining.channels.ntfy', { server: host, b: (words) => <bdi className="text-text">{words}</bdi> })}</p>
      <p className="flex flex-wrap items-center gap-x-4">
        <bdi className="select-all break-all font-semibold text-text">{topic}</bdi>
        <a href={link} className="grid min-h-12 place-items-center underline">
          {t('joining.channels.openNtfy')}
        </a>
      </p>
    </div>
  )
}
