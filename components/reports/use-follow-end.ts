import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const NEAR_PX = 40

/**
 * Keeps a list at its end while it grows, for who is at the end; who has scrolled up stays there and is told (`isBehind`).
 * `length`: how much is in it.
 */
export function useFollowEnd(length: number) {
  const list = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const [isBehind, setBehind] = useState(false)

  const goToEnd = () => list.current?.scrollTo({ top: list.current.scrollHeight })
  useEffect(() => {
    const box = list.current
    if (!box) return
    // What stands around it may come later and take room from it.
    const observer = new ResizeObserver(() => isAtEnd.current && box.scrollTo({ top: box.scrollHeight }))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  const onScroll = () => {
    const box = list.current
    if (!box) return
    isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX
    if (isAtEnd.current) setBehind(false)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: that it has grown is the reason
  useLayoutEffect(() => {
    if (isAtEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight })
    else setBehind(true)
  }, [length])
  return { list, isBehind, goToEnd, onScroll }
}
