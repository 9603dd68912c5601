import { Icon } from '../../../shared/ui/icon'

/** Why a form was refused, read at once. The element stays so that a screen reader hears each change. */
export function FormError({ text }: { text: string | null }) {
  return (
    <div role="alert">
      {text && (
        <p class="gate__error">
          <Icon name="alert" />
          <span>{text}</span>
        </p>
      )}
    </div>
  )
}
