import './feedback.css'

/** A grey line in the place of words to come; `width` is any CSS length. */
export function Skeleton({ width }: { width: string }) {
  return <span class="ui-skeleton" style={{ width }} aria-hidden="true" />
}
