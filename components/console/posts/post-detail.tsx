import { DetailFrame } from '#components/console/detail/detail-frame.tsx'
import { DetailNotice } from '#components/console/detail/detail-notice.tsx'
import { useNow } from '#components/live/now.ts'
import { usePosts } from '#components/posts/queries.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { elapsed } from '#lib/time/elapsed.ts'

/** A crowd post as it came in. */
export function PostDetail({ id }: { id: string }) {
  const post = usePosts().find((p) => p.id === id)
  const now = useNow()
  if (!post) return <DetailNotice label="Crowd post" error={new Error('this post is no longer there.')} />
  return (
    <DetailFrame
      label={`Crowd post ${post.id}`}
      line={
        <>
          <span>Crowd post {post.id}</span>
          <span>{post.status}</span>
          <span>{elapsed(Date.parse(post.createdAt), now)} ago</span>
        </>
      }
      title={post.title}
      place={post.location ? pointText(post.location) : 'No place given'}
    >
      <p className="min-h-0 flex-1 overflow-y-auto whitespace-pre-wrap break-words px-4 py-3">
        {post.content || 'Nothing was written.'}
      </p>
    </DetailFrame>
  )
}
