/** Declarations by property, lower case, without `!important`. */
export type Style = ReadonlyMap<string, string>

/** Styles by simple selector: `.name`, `#id` or `tag`. */
export type StyleSheet = Map<string, Style>

const longestSheet = 200_000

function parseDeclarations(text: string): [string, string][] {
  return text
    .toLowerCase()
    .split(';')
    .map((declaration): [string, string] => {
      const [name = '', ...rest] = declaration.split(':')
      return [name.trim(), rest.join(':').replace('!important', '').trim()]
    })
}

/**
 * Adds the rules of a `<style>` whose selectors are simple. Those inside `@media` are left out: mails use them to
 * hide from small screens what they show on large ones.
 */
export function addRules(sheet: StyleSheet, css: string): void {
  const text = css.slice(0, longestSheet).replace(/\/\*[^]*?\*\//g, '')
  let depth = 0
  let from = 0
  let selectors = ''
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      if (depth === 0) selectors = text.slice(from, at)
      depth += 1
      from = at + 1
    } else if (text[at] === '}') {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && !selectors.includes('@')) addRule(sheet, selectors, text.slice(from, at))
      from = at + 1
    }
  }
}

function addRule(sheet: StyleSheet, selectors: string, declarations: string): void {
  for (const selector of selectors.split(',')) {
    const simple = /^(?:[a-z][a-z\d]*)?([.#][\w-]+)$/i.exec(selector.trim())?.[1]
    if (simple) sheet.set(simple, new Map([...(sheet.get(simple) ?? []), ...parseDeclarations(declarations)]))
  }
}

/** What applies to an element: its classes and id, then its own `style`, then the attributes of old. */
export function styleOf(attributes: Record<string, string>, sheet: StyleSheet): Style {
  const { class: classes = '', id, style = '', bgcolor, color } = attributes
  if (!style && !classes && !id && !bgcolor && !color) return noStyle
  const selectors = [...classes.split(/\s+/).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]
  const given: [string, string][] = [
    ...(bgcolor ? [['background-color', bgcolor.toLowerCase()] as [string, string]] : []),
    ...(color ? [['color', color.toLowerCase()] as [string, string]] : []),
  ]
  return new Map([...given, ...selectors.flatMap((selector) => [...(sheet.get(selector) ?? [])]), ...parseDeclarations(style)])
}

const noStyle: Style = new Map()
