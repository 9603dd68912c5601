export interface StoryBlock {
  text: string
  isHeading?: boolean
  /** Rows of one table share it. */
  table?: object
}

/** Longer than a line of an address or a label: prose, set apart by a blank line. */
const proseLength = 60

/** Joins paragraphs and table rows as a page is written: lines by `\n`, paragraphs by a blank line. */
export interface Story {
  add(block: StoryBlock): void
  text(): string
}

export function createStory(): Story {
  const parts: string[] = []
  let before: StoryBlock | undefined
  let isApart = false
  return {
    add(block) {
      if (block.text.trim() === '') {
        isApart = true
        // A page may end in an empty paragraph.
        if (block.text.includes('\f')) parts.push('\f')
        return
      }
      if (before) parts.push(isApart || isParted(before, block) ? '\n\n' : '\n')
      parts.push(block.text)
      before = block
      isApart = false
    },
    text: () => parts.join(''),
  }
}

function isParted(before: StoryBlock, block: StoryBlock): boolean {
  if (before.table !== block.table) return true
  if (block.table) return false
  const isProse = (one: StoryBlock) => one.isHeading === true || one.text.length > proseLength
  return isProse(before) || isProse(block)
}
