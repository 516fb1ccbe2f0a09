import type { ComponentProps } from 'react'

/** Something to fill in, with its name above it. */
export const Field = ({ label, ...rest }: { label: string } & ComponentProps<'input'>) => (
  <label className="grid min-w-0 flex-1 gap-1 text-[14px] text-second">
    {label}
    <input
      className="min-h-16 w-full min-w-0 rounded-[10px] border-2 border-edge bg-raised px-3 font-semibold text-[17px] text-text"
      {...rest}
    />
  </label>
)
