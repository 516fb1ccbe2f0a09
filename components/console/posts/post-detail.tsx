import { DetailFrame } from '#components/console/detail/detail-frame.tsx'
import { DetailNotice } from '#components/console/detail/detail-notice.tsx'
import { useNow } from '#components/live/now.ts'
import { postStatus, postTitle } from '#components/posts/post-words.ts'
import { usePosts } from '#components/posts/queries.ts'
import { Button } from '#components/ui/button.tsx'
import { showOnMap } from '#components/view/show-on-map.ts'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { pointText } from '#lib/geo/position-text.ts'

const GONE = new Problem(0, { key: 'posts.gone' })

/** A crowd post as it came in. */
export function PostDetail({ id }: { id: string }) {
  const { t, format } = useWords()
  const post = usePosts().find((p) => p.id === id)
  const now = useNow()
  if (!post) return <DetailNotice label={t('posts.label')} error={GONE} />
  const numbered = t('posts.numbered', { id: post.id })
  return (
    <DetailFrame
      label={numbered}
      line={
        <>
          <span>{numbered}</span>
          <span>{postStatus(post, t)}</span>
          <span>{t('shared.ago', { time: format.elapsed(Date.parse(post.createdAt), now) })}</span>
        </>
      }
      title={postTitle(post, t)}
      place={post.location ? pointText(post.location) : t('shared.noPlace')}
      footer={post.location && <ShowOnMap at={post.location} />}
    >
      <p dir="auto" className="min-h-0 flex-1 overflow-y-auto whitespace-pre-wrap break-words px-4 py-3">
        {post.content || t('posts.empty')}
      </p>
    </DetailFrame>
  )
}

function ShowOnMap({ at }: { at: LngLat }) {
  const { t } = useWords()
  return <Button onClick={() => showOnMap(at)}>{t('vehicles.detail.showOnMap')}</Button>
}
