import { breathe } from './breathe'

/** A reading whose request was cut off never gives its turn back. */
const longestTurnMs = 60_000
const pollMs = 10

let holder: { since: number } | null = null

/**
 * One file at a time is opened, or has a page read, in this isolate: when that makes it hang, no other file was at a page of
 * its own, and none is blamed for it.
 * Asked for again and again, as no request may wait for another's promise.
 */
export async function takeTurn(): Promise<{ end(): void }> {
  while (holder && Date.now() - holder.since < longestTurnMs) await breathe(pollMs)
  const mine = { since: Date.now() }
  holder = mine
  const end = () => {
    if (holder === mine) holder = null
  }
  return { end }
}

/** Does this when its turn has come. */
export async function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const turn = await takeTurn()
  try {
    return await work()
  } finally {
    turn.end()
  }
}
