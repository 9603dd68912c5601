import { useMemo } from 'preact/hooks'
import type { DocumentRow, SuggestionField } from '../../../shared/schemas/document'
import type { Decision } from '../../../shared/ui/suggestion-field'
import { usePanel, type Panel } from '../panel-context'
import { fieldWords, nextProposal } from './next-proposal'
import type { Review } from './use-review'

const decided = { accept: 'accepted', dismiss: 'dismissed', undo: 'proposed' } as const

/** What can be done to a document in the panel; each says what it did and offers to undo it. */
export class Triage {
  constructor(
    private readonly panel: Panel,
    private readonly change: Review['change'],
  ) {}

  async flag(document: DocumentRow) {
    const flagged = !document.flagged
    if (!(await this.setFlag(document, flagged))) return
    const words = this.panel.t(flagged ? 'flagged' : 'unflagged')
    this.tell(words, () => this.setFlag({ ...document, flagged }, !flagged))
  }

  decide({ spaceId, id, suggestions, ...rest }: DocumentRow, field: SuggestionField, decision: Decision) {
    const shown = suggestions.map((suggestion) =>
      suggestion.field === field ? { ...suggestion, state: decided[decision] } : suggestion,
    )
    const proposed = suggestions.find((suggestion) => suggestion.field === field)
    const moved = decision === 'accept' && field === 'folder' && proposed
    const folder = moved ? { id: proposed.value, path: proposed.path ?? [] } : rest.folder
    const ask = () => this.panel.api.decideSuggestion(spaceId, id, field, decision)
    return this.change({ spaceId, id, suggestions, ...rest }, { suggestions: shown, folder }, ask)
  }

  async acceptNext(document: DocumentRow) {
    const proposal = nextProposal(document)
    const { t, common, toast } = this.panel
    if (!proposal) toast({ text: t('nothingToAccept') })
    if (!proposal || !(await this.decide(document, proposal.field, 'accept'))) return
    const field = common(fieldWords[proposal.field])
    this.tell(t('acceptedField', { field }), () => this.decide(document, proposal.field, 'undo'))
  }

  async move(document: DocumentRow, { id, path }: { id: string | null; path: string }) {
    const folder = { id, path: id === null ? [] : path.split(' › ') }
    if (!(await this.setFolder(document, folder))) return
    const undo = () => this.setFolder({ ...document, folder }, document.folder)
    this.tell(this.panel.t('moved', { folder: path }), undo)
  }

  private setFlag(document: DocumentRow, flagged: boolean) {
    const ask = () => this.panel.api.changeDocument(document.spaceId, document.id, { flagged })
    return this.change(document, { flagged }, ask)
  }

  private setFolder(document: DocumentRow, folder: DocumentRow['folder']) {
    const ask = () => this.panel.api.changeDocument(document.spaceId, document.id, { folderId: folder.id })
    return this.change(document, { folder }, ask)
  }

  private tell(text: string, undo: () => Promise<unknown>) {
    this.panel.toast({ text, action: { label: this.panel.t('undo'), run: () => void undo() } })
  }
}

export function useTriage({ change }: Pick<Review, 'change'>): Triage {
  const panel = usePanel()
  return useMemo(() => new Triage(panel, change), [panel, change])
}
