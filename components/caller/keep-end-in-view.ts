const NEAR_PX = 160

/** Changes the page; whoever was reading its end still sees the end afterwards. */
export function keepEndInView(change: () => void): void {
  const page = document.documentElement
  const atEnd = page.scrollHeight - innerHeight - scrollY < NEAR_PX
  const before = page.scrollHeight
  change()
  if (atEnd && page.scrollHeight !== before) scrollTo(0, page.scrollHeight)
}
