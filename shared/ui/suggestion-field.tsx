import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CommonTranslate } from '../i18n/common-translate'
import type { Evidence as EvidenceValue, Suggestion } from '../schemas/document'
import { Badge } from './badge'
import { Evidence } from './evidence'
import { IconButton } from './icon-button'
import './suggestion.css'
import { suggestionLook, type SuggestionLook } from './suggestion-look'

export type Decision = 'accept' | 'dismiss' | 'undo'

export interface SuggestionFieldProps {
  /** Name of the field, for the labels of its controls. */
  name: string
  /** The fact as stored, null when empty. */
  fact: string | null
  suggestion: Suggestion | undefined
  /** What is shown as the value, already in words. */
  children: ComponentChildren
  /** Absent when the reader may not decide. */
  onDecide?: (decision: Decision) => void
  onShowEvidence?: (evidence: EvidenceValue) => void
  t: CommonTranslate
  /** Open the evidence at first sight, as the panel's triage does. */
  open?: boolean
}

type DecisionsProps = { look: SuggestionLook } & Pick<SuggestionFieldProps, 'name' | 'onDecide' | 't'>

const accept = { icon: 'check', tone: 'accept' } as const
const refuse = { icon: 'cross', tone: 'refuse' } as const

function Decisions({ look, name, onDecide, t }: DecisionsProps) {
  if (!onDecide || look === 'plain') return null
  if (look === 'accepted' || look === 'dismissed') {
    return <IconButton icon="undo" label={t('undoNamed', { name })} onClick={() => onDecide('undo')} />
  }
  return (
    <>
      <IconButton {...accept} label={t('acceptNamed', { name })} onClick={() => onDecide('accept')} />
      <IconButton {...refuse} label={t('refuseNamed', { name })} onClick={() => onDecide('dismiss')} />
    </>
  )
}

function Mark({ look, t }: { look: SuggestionLook; t: CommonTranslate }) {
  if (look === 'proposed') return <span class="ui-suggestion__mark">{t('proposed')}</span>
  return look === 'unverified' ? <Badge tone="warning">{t('toCheck')}</Badge> : null
}

type GroundsProps = { suggestion: Suggestion } & Pick<SuggestionFieldProps, 'onShowEvidence' | 't'>

function Grounds({ suggestion, onShowEvidence, t }: GroundsProps) {
  const { evidence, reason } = suggestion
  return (
    <>
      {evidence && <Evidence evidence={evidence} onShow={onShowEvidence} t={t} />}
      {!evidence && suggestion.state === 'unverified' && (
        <p class="ui-suggestion__reason">{t('noEvidence')}</p>
      )}
      {reason && <p class="ui-suggestion__reason">{reason}</p>}
    </>
  )
}

/** A value with its quiet mark, its evidence one click away, and accept, refuse, undo. */
export function SuggestionField(props: SuggestionFieldProps) {
  const { name, fact, suggestion, children, onDecide, onShowEvidence, t } = props
  const [open, setOpen] = useState(props.open ?? false)
  const look = suggestionLook(fact, suggestion)
  const spoken = look !== 'plain' && look !== 'dismissed'
  const stated = suggestion?.evidence || suggestion?.reason || look === 'unverified'
  const grounds = spoken && stated ? suggestion : undefined
  return (
    <div class={`ui-suggestion ui-suggestion--${look}`}>
      <div class="ui-suggestion__line">
        <div class="ui-suggestion__value">
          <span class="ui-suggestion__text">{look === 'dismissed' ? t('refused') : children}</span>
          <Mark look={look} t={t} />
        </div>
        {grounds && (
          <IconButton
            icon="quote"
            label={t(open ? 'hideEvidence' : 'evidence')}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        )}
        <Decisions look={look} name={name} onDecide={onDecide} t={t} />
      </div>
      {open && grounds && <Grounds suggestion={grounds} onShowEvidence={onShowEvidence} t={t} />}
    </div>
  )
}
