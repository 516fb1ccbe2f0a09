import { openOutbox } from '#components/outbox/outbox.ts'
import { openOutboxStore } from '#components/outbox/outbox-store.ts'
import type { FormSection } from '#lib/caller/program-words.ts'
import { type CallerMessages, callerTranslate } from '#lib/caller/words.ts'
import { byId } from './boot.ts'
import { openChecks } from './check-form.ts'
import { drawUnsent } from './draw-unsent.ts'
import { fillIn, reportIn } from './form-values.ts'
import { keepOffline } from './keep-offline.ts'
import { openLocate } from './locate.ts'
import { CALLER_LANES, CALLER_STORE, type ReportItem } from './outbox-item.ts'
import { sendReport } from './send-report.ts'

// The program of the public form: it fills in where the phone is, and sends, now or as soon as there is a connection. The
// form works without it.
void start()

async function start(): Promise<void> {
  const form = byId<HTMLFormElement>('report')
  const { slug, messages = '{}' } = form.dataset
  const token = `report:${slug}`
  // safe: the server writes them with the page (server/caller/pages/form-page.ts)
  const t = callerTranslate(document.documentElement.lang, JSON.parse(messages) as CallerMessages<FormSection>)
  const photos = byId<HTMLInputElement>('photos')
  const checks = openChecks(form)
  const sayLocation = openLocate(t, checks.forgive)
  const opened = openOutboxStore<ReportItem>(CALLER_STORE, token).then((store) => {
    let filed = ''
    const outbox = openOutbox({
      store,
      lanes: CALLER_LANES,
      async send(item: ReportItem) {
        const result = await sendReport(item)
        if (result.kind !== 'answer') return result
        filed = result.value.token
        await store.remove(item.sentId) // else the next visit would send it again
        return result
      },
      onSent: () => location.replace(`/r/${encodeURIComponent(filed)}`),
      onChange(view) {
        drawUnsent(view, t)
        const refused = view.items.find((item) => item.refused !== null)
        // The server says what is wrong on its own page, as it does to one without a program.
        if (!refused) return
        fillIn(form, refused)
        void outbox.remove(refused.sentId).then(() => form.submit())
      },
    })
    return outbox
  })

  form.onsubmit = async (event) => {
    event.preventDefault()
    if (byId<HTMLButtonElement>('send').disabled || !checks.isComplete()) return
    byId<HTMLButtonElement>('send').disabled = true // the second of two touches
    const item = await reportIn(form, token, Array.from(photos.files ?? []))
    await (await opened).add(item)
  }
  photos.onchange = () => sayPhotos(Array.from(photos.files ?? []))
  keepOffline()

  const outbox = await opened
  byId('change').onclick = () => void outbox.takeBack()
  addEventListener('online', outbox.kick)
  addEventListener('pageshow', (shown) => shown.persisted && location.reload())
  const [waiting] = await outbox.resume(new Set())
  if (!waiting) return
  fillIn(form, waiting)
  sayLocation()
  sayPhotos(waiting.photos)
}

function sayPhotos(photos: { name: string }[]): void {
  const names = photos.map(({ name }) => name).join(', ')
  if (names) byId('chosen-photos').textContent = names
}
