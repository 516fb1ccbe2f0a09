import { Field } from './field.tsx'

type Props = { label: string; value: number | null; onChange: (ms: number | null) => void; min?: number | undefined }

/** A day and a time (Unix ms) by this device's clock, with the device's own way to choose one. */
export const MomentField = ({ label, value, onChange, min }: Props) => (
  <Field
    label={label}
    type="datetime-local"
    required
    defaultValue={value === null ? undefined : written(value)} // controlled, it would be emptied while it is typed
    min={min === undefined ? undefined : written(min)}
    onChange={({ target }) => onChange(target.value ? new Date(target.value).getTime() : null)}
  />
)

/** As such a field wants it: "2026-11-29T18:00", in the clock of this device. */
function written(ms: number): string {
  const at = new Date(ms)
  return new Date(ms - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
