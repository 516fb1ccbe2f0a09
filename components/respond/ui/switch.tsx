type Props = { isOn: boolean; onToggle: () => void; text: string; note: string | null; disabled?: boolean }

/** A line that is a switch as a whole. */
export const Switch = ({ isOn, onToggle, text, note, disabled }: Props) => (
  <button
    type="button"
    role="switch"
    aria-checked={isOn}
    disabled={disabled}
    onClick={onToggle}
    className="flex min-h-16 flex-1 items-center gap-3 rounded-[10px] text-start disabled:cursor-not-allowed disabled:opacity-60"
  >
    <span className="min-w-0 flex-1 text-[16px] leading-5">
      <span className="block">{text}</span>
      {note && <span className="block text-[14px] text-second">{note}</span>}
    </span>
    <span
      aria-hidden
      className={`relative h-9 w-16 shrink-0 rounded-full border-2 ${isOn ? 'border-free-word bg-free' : 'border-edge bg-raised'}`}
    >
      <span className={`absolute top-0.5 size-7 rounded-full ${isOn ? 'end-0.5 bg-ink' : 'start-0.5 bg-second'}`} />
    </span>
  </button>
)
