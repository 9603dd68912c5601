/** One line of the table: `aim` as issue and facts state it, `beside` what was measured in the same run to compare with. */
export interface Row {
  what: string
  figure: string
  aim?: string
  met?: boolean
  beside?: string
}
