type Props = { src: string; alt: string; size: number }

/** A picture in small that fills its frame; `size`: the frame's, in CSS pixels. Tells the server nothing about this page. */
export const Thumbnail = ({ src, alt, size }: Props) => (
  // biome-ignore lint/performance/noImgElement: it is small already; next/image would have it fetched and made again
  <img
    src={src}
    alt={alt}
    width={size}
    height={size}
    loading="lazy"
    referrerPolicy="no-referrer"
    className="size-full object-cover"
  />
)
