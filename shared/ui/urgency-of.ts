export type Urgency = 'overdue' | 'soon' | 'later' | 'none'

/** Overdue before today, soon within `within` days; `daysLeft` counts calendar days, null when undated. */
export function urgencyOf(daysLeft: number | null, within = 30): Urgency {
  if (daysLeft === null) return 'none'
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= within ? 'soon' : 'later'
}
