import { useEffect, useState } from 'preact/hooks'
import type { QueuedCapture } from '../queue/queued-capture'
import { HelpDialog } from './help-dialog'
import { PanelHeader } from './panel-header'
import { QueueSection } from './queue/queue-section'
import { useQueue } from './queue/use-queue'
import { ReviewSection } from './review/review-section'
import { SaveSection } from './save/save-section'
import { useLive } from './use-live'
import { SpacesContext, useLoadSpaces } from './use-spaces'

/** What to save, what to handle, what is on its way: top to bottom. */
export function HomeScreen({ onSignedOut }: { onSignedOut: () => void }) {
  const [helping, setHelping] = useState(false)
  const spaces = useLoadSpaces()
  const liveTurn = useLive()
  const queue = useQueue(liveTurn)
  const refused = queue.captures.some(({ state }) => state.kind === 'needs-login')
  // The uploader met a closed session: the panel meets it too by asking, and offers to sign in.
  useEffect(() => {
    if (refused) spaces.reload()
  }, [refused])
  return (
    <SpacesContext.Provider value={spaces}>
      <div class="panel">
        <PanelHeader captures={queue.captures} onHelp={() => setHelping(true)} onSignedOut={onSignedOut} />
        <main class="panel__main">
          <SaveSection queue={queue} />
          <ReviewSection turn={`${liveTurn} ${countSteps(queue.captures)}`} onHelp={() => setHelping(true)} />
        </main>
        <QueueSection queue={queue} />
      </div>
      {helping && <HelpDialog onClose={() => setHelping(false)} />}
    </SpacesContext.Provider>
  )
}

/** Moves on when a capture arrives and when it has been read: the lists follow even without the live socket. */
function countSteps(captures: QueuedCapture[]) {
  const steps = captures.map(({ state }) => ['stored', 'analysed'].indexOf(state.kind) + 1)
  return steps.reduce((sum, step) => sum + step, 0)
}
