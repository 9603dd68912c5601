import './badge.css'

export interface ChipProps {
  text: string
  /** Colour of the dot, `#rrggbb`: decoration, the text carries the meaning. */
  colour?: string
  title?: string
  onClick?: () => void
}

/** A smart tag, or any value that can be pressed. */
export function Chip({ text, colour, title, onClick }: ChipProps) {
  const content = (
    <>
      {colour && <span class="ui-chip__dot" style={{ background: colour }} />}
      <span class="ui-chip__text">{text}</span>
    </>
  )
  if (!onClick)
    return (
      <span class="ui-chip" title={title ?? text}>
        {content}
      </span>
    )
  return (
    <button type="button" class="ui-chip" title={title ?? text} onClick={onClick}>
      {content}
    </button>
  )
}
