/** What a key does; each screen answers the commands it knows. */
export type KeyCommand =
  | 'search'
  | 'next'
  | 'previous'
  | 'select'
  | 'flag'
  | 'move'
  | 'open'
  | 'accept'
  | 'trash'
  | 'add'
  | 'leave'
  | 'help'

export const keyOfCommand: Record<KeyCommand, string> = {
  search: '/',
  next: 'j',
  previous: 'k',
  select: 'x',
  flag: 'f',
  move: 'm',
  open: 'o',
  accept: 'e',
  trash: '#',
  add: 'a',
  leave: 'Escape',
  help: '?',
}

const aliases: Record<string, KeyCommand> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'open',
  Delete: 'trash',
}

const commands = new Map<string, KeyCommand>([
  ...Object.entries(aliases),
  ...Object.entries(keyOfCommand).map(([command, key]) => [key, command as KeyCommand] as const),
])

/**
 * Where the key was pressed: in a field where people write, on a control of its own, or nowhere in
 * particular.
 */
export type KeyPlace = 'writing' | 'control' | 'page'

export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/**
 * The command of a key, or null. Letters never act while people write; Enter stays with the control that has
 * the focus; a modifier belongs to the browser (but `#` needs AltGr on French keyboards).
 */
export function keyCommand(press: KeyPress, place: KeyPlace): KeyCommand | null {
  const plain = !press.ctrlKey && !press.metaKey && !press.altKey
  if (!plain && press.key !== '#') return null
  const command = commands.get(press.key) ?? null
  if (place === 'writing') return command === 'leave' ? command : null
  if (place === 'control' && press.key === 'Enter') return null
  return command
}
