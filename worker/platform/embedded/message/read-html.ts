import { decodeEntities } from './html-entities'
import { htmlTokens } from './html-tokens'
import { isHiddenByStyle } from './is-hidden-by-style'

export interface HtmlText {
  text: string
  /** Passages that the style hides from a reader. */
  hidden: string[]
}

const silent = new Set('head style script title template noscript object svg select'.split(' '))
const blocks = new Set(
  `address article blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav
  ol p pre section table tr ul`.split(/\s+/),
)
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Nesting of hostile HTML that is still followed. */
const deepest = 500

interface OpenElement {
  name: string
  hidden: boolean
  silent: boolean
}

/** Readable text of an HTML mail: no scripts, no styles, blocks as lines, hidden passages apart. */
export function readHtml(html: string): HtmlText {
  const open: OpenElement[] = []
  const shown: string[] = []
  const hidden: string[] = []
  for (const token of htmlTokens(html)) {
    const inside = open.at(-1)
    const heard = inside?.hidden ? hidden : shown
    if (token.kind === 'text') {
      if (!inside?.silent) heard.push(decodeEntities(token.text.replace(/\s+/g, ' ')))
      continue
    }
    const { name, isEnd, attributes } = token
    if (!inside?.silent) heard.push(separator(name, isEnd))
    if (isEnd) closeElement(open, name)
    else if (!voids.has(name) && open.length < deepest) open.push(openElement(name, attributes, inside))
  }
  return { text: tidy(shown.join('')), hidden: tidy(hidden.join('')).split('\n').filter(Boolean) }
}

function openElement(name: string, attributes: string, parent?: OpenElement): OpenElement {
  return {
    name,
    hidden: Boolean(parent?.hidden) || isHiddenByStyle(decodeEntities(attributes)),
    silent: Boolean(parent?.silent) || silent.has(name),
  }
}

function closeElement(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at >= 0) open.length = at
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
