import { iconPaths, type IconName } from './icon-paths'

export interface IconProps {
  name: IconName
  /** Side in CSS pixels, 16 unless told. */
  size?: number
  /** Filled shapes say « on », for instance a raised flag. */
  filled?: boolean
}

/** Decoration only: the words that name it stand beside it or in the control's label. */
export function Icon({ name, size = 16, filled = false }: IconProps) {
  return (
    <svg class="ui-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={iconPaths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={name === 'more' ? 2.2 : 1.4}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
