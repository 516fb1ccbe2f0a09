import { useMemo } from 'react'
import { usePosts } from '#components/posts/queries.ts'
import { useView } from '#components/view/view-store.ts'
import { pointFeatures } from '../point-features.ts'
import { useFeatures, useLayersShown, useSource } from '../use-source.ts'
import { plainLayers } from './plain-layers.ts'

export const POSTS = 'posts'
const LAYERS = plainLayers(POSTS, 'post')

/** Crowd posts as flags. */
export function PostsLayer() {
  const posts = usePosts()
  const selection = useView((view) => view.selection)
  const selectedId = selection?.kind === 'post' ? selection.id : null
  useSource(POSTS, LAYERS)
  useFeatures(
    POSTS,
    useMemo(
      () =>
        pointFeatures(
          posts.map(({ id, location }) => ({ id, place: location })),
          selectedId,
        ),
      [posts, selectedId],
    ),
  )
  useLayersShown(
    LAYERS,
    useView((view) => view.layers.crowd),
  )
  return null
}
