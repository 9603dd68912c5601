import { daysBetween, parisDay } from '../domain/paris-day'
import { formatDay } from '../i18n/formats'
import type { CommonTranslate } from '../i18n/common-translate'
import type { Language } from '../schemas/primitives'
import './badge.css'
import { distanceInWords } from './distance-in-words'
import { Icon } from './icon'
import { urgencyOf } from './urgency-of'

export interface DueDateProps {
  /** ISO day, or null when none was found. */
  day: string | null
  language: Language
  t: CommonTranslate
  /** Say the distance too: « dans 12 jours ». */
  distance?: boolean
  /** Epoch ms; the present unless a test says otherwise. */
  now?: number
}

/** A due date in words; overdue and soon are said by an icon and words, not by colour alone. */
export function DueDate({ day, language, t, distance = false, now = Date.now() }: DueDateProps) {
  if (!day) return <span class="ui-due__words">{t('noDueDate')}</span>
  const daysLeft = daysBetween(parisDay(now), day)
  const urgency = urgencyOf(daysLeft)
  const words = distanceInWords(daysLeft, language)
  const urgent = urgency === 'overdue' || urgency === 'soon'
  return (
    <span class={`ui-due ui-due--${urgency}`} title={words}>
      {urgent && <Icon name={urgency === 'overdue' ? 'alert' : 'clock'} size={13} />}
      <time dateTime={day}>{formatDay(day, language)}</time>
      {urgent && <span class="ui-hidden">{t(urgency)}</span>}
      {distance && <span class="ui-due__words">{words}</span>}
    </span>
  )
}
