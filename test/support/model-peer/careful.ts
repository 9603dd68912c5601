/** The numbered passages of a question. */
const passagesIn = (user: string) => [...user.matchAll(/^\[\d+\] (.*)$/gm)].map(([, text]) => text ?? '')

/** The entries of one list of a question. */
function listIn(user: string, title: string): string[] {
  const [, block = ''] = new RegExp(`^${title}:\\n((?:\\d+: .*\\n)*)`, 'm').exec(user) ?? []
  return block.split('\n').filter(Boolean).map((line) => line.replace(/^\d+: /, ''))
}

/** A careful model: two passages as its summary, the first entry of each list, a tag where a passage shares words with its rule. */
export function careful(user: string): unknown {
  const passages = passagesIn(user)
  const sentences = passages.filter((text) => /\p{Ll}{3,} .*\p{Ll}{3,}/u.test(text) && text.length > 30)
  const first = (title: string) => (listIn(user, title).length > 0 ? 0 : null)
  const tags = listIn(user, 'tags').flatMap((rule, tag) => {
    const words = rule.toLowerCase().match(/\p{L}{6,}/gu) ?? []
    const passage = passages.findIndex((text) => words.filter((word) => text.toLowerCase().includes(word)).length * 2 >= words.length)
    return passage >= 0 ? [{ tag, passage }] : []
  })
  return { summary: sentences.slice(0, 3), description: sentences[0]?.slice(0, 110) ?? null, type: first('type'), issuer: first('issuer'), dueDate: first('dueDate'), tags }
}
