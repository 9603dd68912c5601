import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon'
import { useInterface } from '../app/interface-context'
import { droppedFiles } from './dropped-files'
import './upload.css'

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The whole window accepts files; while some are held over it, it says where they would go. */
export function DropCurtain({ spaceName, onFiles }: { spaceName: string; onFiles: (files: File[]) => void }) {
  const { t } = useInterface()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const listeners = {
      dragover(event: DragEvent) {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      // Leaving for another element says so too; only leaving the window has no element to go to.
      dragleave: (event: DragEvent) => event.relatedTarget === null && setOver(false),
      drop(event: DragEvent) {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles)
      },
    }
    addEventListener('dragover', listeners.dragover)
    addEventListener('dragleave', listeners.dragleave)
    addEventListener('drop', listeners.drop)
    return () => {
      removeEventListener('dragover', listeners.dragover)
      removeEventListener('dragleave', listeners.dragleave)
      removeEventListener('drop', listeners.drop)
    }
  }, [onFiles])
  if (!over) return null
  return (
    <div class="curtain" aria-hidden="true">
      <p class="curtain__words">
        <Icon name="upload" size={22} />
        {t('dropHere', { space: spaceName })}
      </p>
    </div>
  )
}
