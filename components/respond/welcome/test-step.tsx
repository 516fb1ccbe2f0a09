import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { channelsQuery, testChannel } from '../channels/channels-query.ts'
import { BigButton } from '../ui/big-button.tsx'
import { goToPlace } from '../use-path.ts'
import { Receipts } from './receipts.tsx'

/** Receipts of a test are told to nobody live: it belongs to no alarm. */
const LOOK_EVERY_MS = 1500

/** An alarm that rings only me, and says DRILL; what becomes of it, as it is known. */
export function TestStep({ member }: { member: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const query = channelsQuery(member)
  const test = useMutation({
    mutationFn: () => testChannel(member, null),
    onSuccess: () => client.refetchQueries({ queryKey: query.queryKey }), // from now on the newest of each is this test
  })
  const isSent = test.isSuccess
  const { data } = useQuery({ ...query, refetchInterval: isSent && LOOK_EVERY_MS })
  if (data?.channels.length === 0)
    return (
      <>
        <p className="font-semibold text-dispatched-word">{t('joining.channels.none')}</p>
        <BigButton onClick={toChannels}>{t('joining.test.otherChannel')}</BigButton>
      </>
    )
  return (
    <>
      <BigButton isNext={!isSent} disabled={test.isPending || !data} onClick={() => test.mutate()}>
        <Bell size={20} aria-hidden className="me-2 inline" />
        {t(isSent ? 'joining.test.again' : 'joining.test.send')}
      </BigButton>
      {test.error && (
        <p role="alert" className="text-late-word">
          {sentenceOf(test.error, t)}
        </p>
      )}
      {isSent && data && (
        <>
          <Receipts channels={data.channels} />
          <BigButton fill="free" isNext onClick={() => goToPlace({ kind: 'idle' })}>
            {t('joining.test.came')}
          </BigButton>
          <BigButton onClick={toChannels}>{t('joining.test.nothingCame')}</BigButton>
        </>
      )}
    </>
  )
}

const toChannels = () => goToPlace({ kind: 'welcome', step: 'channels' })
