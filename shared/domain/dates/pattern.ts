type Tag = (strings: TemplateStringsArray, ...parts: string[]) => RegExp

const tags = new Map<string, Tag>()

/**
 * Source of a regular expression written over several lines: breaks and their indentation do not count.
 * Parts put in are sources themselves.
 */
export const source = (strings: TemplateStringsArray, ...parts: string[]) =>
  strings.raw.map((raw, index) => raw.replace(/\n\s*/g, '') + (parts[index] ?? '')).join('')

/**
 * A regular expression with flags, written over several lines: patternWith('g')`…`. Compiled once for each
 * place in the code, so that it may stand inside a function; the parts put in must be the same each time.
 */
export function patternWith(flags: string): Tag {
  const known = tags.get(flags)
  if (known) return known
  const compiled = new WeakMap<TemplateStringsArray, RegExp>()
  const tag: Tag = (strings, ...parts) => {
    const before = compiled.get(strings)
    if (before) return before
    const made = new RegExp(source(strings, ...parts), flags)
    compiled.set(strings, made)
    return made
  }
  tags.set(flags, tag)
  return tag
}

/** A regular expression written over several lines, without flags. */
export const pattern = patternWith('')
