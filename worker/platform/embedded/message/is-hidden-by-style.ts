const white =
  /^(?:white|#fff(?:fff)?|#(?:f[a-f]){3}|rgba?\(\s*(?:25[0-5]\s*[, ]\s*){2}25[0-5].*\)|transparent)$/

/** Below this in points or pixels nobody reads. */
const smallestType = 2

/** Whether the attributes of an element keep its text from a reader of the mail. */
export function isHiddenByStyle(attributes: string): boolean {
  if (/(?:^|\s)hidden(?:\s|=|\/|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))) return true
  const styles = parseStyle(/\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(` ${attributes}`))
  const value = (name: string) => styles.get(name) ?? ''
  if (value('display') === 'none' || /^(hidden|collapse)$/.test(value('visibility'))) return true
  if (value('mso-hide') === 'all' || Number.parseFloat(value('opacity') || '1') < 0.1) return true
  if (isZero(value('max-height')) || isZero(value('max-width')) || isTiny(value('font-size'))) return true
  if (['left', 'top', 'text-indent'].some((name) => /^-\d{3,}/.test(value(name)))) return true
  const ground = value('background') || value('background-color')
  return white.test(value('color')) && (ground === '' || white.test(ground))
}

function parseStyle(match: RegExpExecArray | null): Map<string, string> {
  const declarations = (match?.[1] ?? match?.[2] ?? '').toLowerCase().split(';')
  return new Map(
    declarations.map((declaration): [string, string] => {
      const [name = '', ...rest] = declaration.split(':')
      return [name.trim(), rest.join(':').replace('!important', '').trim()]
    }),
  )
}

const isZero = (length: string) => /^0(?:\.0+)?(?:px|pt|em|%)?$/.test(length)
const isTiny = (length: string) =>
  isZero(length) || (/(?:px|pt)$/.test(length) && Number.parseFloat(length) < smallestType)
