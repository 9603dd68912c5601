import type { ComponentChildren } from 'preact'

export interface PanelSectionProps {
  title: string
  /** A short word beside the title. */
  mark?: ComponentChildren
  /** A control at the end of the title's line. */
  action?: ComponentChildren
  children: ComponentChildren
}

/** One heading of the information panel. */
export function PanelSection({ title, mark, action, children }: PanelSectionProps) {
  return (
    <section class="section">
      <div class="section__head">
        <h2 class="section__title">{title}</h2>
        {mark}
        {action && <div class="section__action">{action}</div>}
      </div>
      {children}
    </section>
  )
}
