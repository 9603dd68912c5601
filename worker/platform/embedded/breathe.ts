/** Lets waiting requests of this isolate through, a sign of life among them. */
export const breathe = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms))
