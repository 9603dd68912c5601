import './field.css'

/** A key as printed on the keyboard. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd class="ui-key">{keys}</kbd>
}
