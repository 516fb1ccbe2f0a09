import { Switch as Radix } from 'radix-ui'

const TRACK =
  'relative h-6 w-11 shrink-0 rounded-full border border-edge bg-page data-[state=checked]:border-text data-[state=checked]:bg-text disabled:cursor-not-allowed disabled:opacity-60'
const THUMB =
  'block size-4 translate-x-[3px] rounded-full bg-second data-[state=checked]:translate-x-[22px] data-[state=checked]:bg-page rtl:-translate-x-[3px] rtl:data-[state=checked]:-translate-x-[22px] motion-safe:transition-transform motion-safe:duration-100'

type Props = { id: string; isOn: boolean; disabled?: boolean; describedBy?: string; onChange: (isOn: boolean) => void }

/** On or off, at once. */
export const Switch = ({ id, isOn, disabled = false, describedBy, onChange }: Props) => (
  <Radix.Root
    id={id}
    checked={isOn}
    disabled={disabled}
    aria-describedby={describedBy}
    onCheckedChange={onChange}
    className={TRACK}
  >
    <Radix.Thumb className={THUMB} />
  </Radix.Root>
)
