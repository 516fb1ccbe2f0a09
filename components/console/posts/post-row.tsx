import { useNow } from '#components/live/now.ts'
import { postStatus, postTitle } from '#components/posts/post-words.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { LineInto, RowFrame } from '#components/ui/row-frame.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Post } from '#lib/client/crowd-posts.ts'

/** A crowd post in the queue. */
export function PostRow({ post, id }: { post: Post; id: string }) {
  const { t, format } = useWords()
  const now = useNow()
  return (
    <RowFrame
      id={id}
      icon={<StatusIcon shape="flag" />}
      title={postTitle(post, t)}
      line={post.content ? <LineInto start={`${t('posts.label')} ·`}>{post.content}</LineInto> : t('posts.label')}
      time={format.elapsed(Date.parse(post.createdAt), now)}
      aside={postStatus(post, t)}
    />
  )
}
