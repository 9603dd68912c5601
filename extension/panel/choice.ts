/** One line of a chooser. */
export interface Choice {
  id: string
  label: string
  hint?: string
}
