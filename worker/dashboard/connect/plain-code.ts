/** Codes are read aloud and typed: case, spaces and dashes do not count. */
export const plainCode = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
