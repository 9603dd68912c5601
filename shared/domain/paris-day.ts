const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Calendar day in France at a moment (epoch ms), ISO. */
export function parisDay(at: number) {
  return day.format(at)
}

/** Whole days from one ISO day to another, negative backwards. */
export function daysBetween(from: string, to: string) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
