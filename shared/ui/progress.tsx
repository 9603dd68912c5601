import './feedback.css'

export interface ProgressProps {
  /** 0…1; null when the end is not known. */
  value: number | null
  /** What is under way, for a screen reader. */
  label: string
}

/** A thin bar; the words stand beside it. */
export function Progress({ value, label }: ProgressProps) {
  return <progress class="ui-progress" aria-label={label} max={1} value={value ?? undefined} />
}
