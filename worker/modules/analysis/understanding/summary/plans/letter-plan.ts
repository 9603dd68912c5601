import { pattern } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { squeeze } from '../../text/source-text'
import { opening } from '../sentences/opening'
import { amountOf, moneyLine } from '../sentences/amounts'
import { paymentLine } from '../sentences/payment'
import { subjectLine } from '../sentences/subject'
import type { Line, Plan, Story } from '../story'
import { foldText } from '../../../../../../shared/domain/dates/fold-text'

const telling = pattern`
  \b(?:nous (?:vous )?(?:informons|prions|demandons|proposons|confirmons|rappelons|signalons|notifions|avons|mettons|constatons)
  |je vous (?:informe|prie|demande|confirme|notifie|mets|fais part)|vous (?:devez|etes (?:convoque|invite|tenu)|disposez)
  |veuillez|merci de|we (?:write|inform|request|confirm|remind|would like)|you (?:must|are required))\b
`
const courtesy = /salutations|agreer|consideration|disposition|cordialement|piece jointe|ci-joint/

/** The sentence of a letter that says what it wants, word for word. */
function coreLine({ reading }: Story): Line {
  const { source, sentences, context, language } = reading
  if (language !== context.language) return null
  const core = sentences
    .slice(0, 80)
    .find(({ text }) => text.length > 40 && text.length < 260 && telling.test(text) && !courtesy.test(text))
  if (!core) return null
  const printed = squeeze(source.slice(core.start, core.end))
  if (squeeze(foldText(printed).text) !== core.text) return null
  return say(context, `«\u00a0${printed.replace(/[.;]$/, '')}.\u00a0»`, `“${printed.replace(/[.;]$/, '')}.”`)
}

function deadlineLine({ reading, due }: Story): Line {
  if (!due) return null
  const day = dayInWords(due.iso, reading.context.language)
  return say(reading.context, `Date limite\u00a0: ${day}.`, `Deadline: ${day}.`)
}

/** Letters, formal notices, summons. */
export const letterPlan: Plan = (story) => {
  const isClaim = story.reading.type?.due === 'payment'
  return [
    opening(story),
    subjectLine(story),
    isClaim ? paymentLine(story) : deadlineLine(story),
    coreLine(story),
    isClaim || !amountOf(story, 'owed', 'total') ? null : moneyLine(story, ['owed', 'total'], 1),
  ]
}
