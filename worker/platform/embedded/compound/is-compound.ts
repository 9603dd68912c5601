/** Whether bytes start as a compound file does: Outlook messages, Office documents before 2007 or with a password. */
export const isCompound = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
