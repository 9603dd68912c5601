import { Parser } from 'htmlparser2'
import { isColoured, isHiddenByStyle } from './is-hidden-by-style'
import { addRules, styleOf, type StyleSheet } from './style-of'

export interface HtmlText {
  text: string
  /** Passages that the style hides from a reader. */
  hidden: string[]
}

const silent = new Set('head style script title template noscript object svg select iframe'.split(' '))
const blocks = new Set(
  `address article blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav
  ol p pre section table tr ul`.split(/\s+/),
)
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Nesting that no program writes ends the reading: the parser's time grows with it. */
const deepest = 2_000

interface OpenElement {
  name: string
  isHidden: boolean
  isSilent: boolean
  onColour: boolean
}

class TooDeep extends Error {}

/** Readable text of HTML: no scripts, no styles, blocks as lines, cells parted by tabs, hidden passages apart. */
export function readHtml(html: string): HtmlText {
  const writer = createWriter()
  const parser = new Parser(writer.handler)
  try {
    parser.end(html)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
  return writer.finish()
}

function createWriter() {
  const sheet: StyleSheet = new Map()
  const open: OpenElement[] = []
  const shown: string[] = []
  const hidden: string[] = []
  let css = ''
  const put = (text: string) => {
    const inside = open.at(-1)
    if (!inside?.isSilent) (inside?.isHidden ? hidden : shown).push(text)
  }
  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      put(separator(name, false))
      if (voids.has(name)) return
      if (open.length >= deepest) throw new TooDeep()
      open.push(openElement(name, attributes, sheet, open.at(-1)))
    },
    ontext(text: string) {
      if (open.at(-1)?.name === 'style') css += text
      else put(text.replace(/[\s\u200b-\u200d\ufeff\u034f]+/g, (blank) => (/\s/.test(blank) ? ' ' : '')))
    },
    onclosetag(name: string) {
      if (voids.has(name)) return
      put(separator(name, true))
      open.pop()
      if (name === 'style') addRules(sheet, css)
      css = ''
    },
  }
  const finish = (): HtmlText => ({ text: tidy(shown.join('')), hidden: tidy(hidden.join('')).split('\n').filter(Boolean) })
  return { handler, finish }
}

function openElement(
  name: string,
  attributes: Record<string, string>,
  sheet: StyleSheet,
  parent: OpenElement | undefined,
): OpenElement {
  const style = styleOf(attributes, sheet)
  const onColour = Boolean(parent?.onColour)
  return {
    name,
    isHidden: Boolean(parent?.isHidden) || 'hidden' in attributes || isHiddenByStyle(style, onColour),
    isSilent: Boolean(parent?.isSilent) || silent.has(name),
    onColour: onColour || isColoured(style),
  }
}

function separator(name: string, isEnd: boolean): string {
  if (name === 'br') return '\n'
  if (name === 'td' || name === 'th') return isEnd ? '\t' : ''
  if (name === 'p' && isEnd) return '\n\n'
  if (name === 'li' && !isEnd) return '\n- '
  return blocks.has(name) ? '\n' : ''
}

function tidy(text: string): string {
  return text
    .replace(/[ \u00A0]+/g, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
