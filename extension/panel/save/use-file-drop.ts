import { useEffect, useState } from 'preact/hooks'

const kinds = ['dragover', 'dragleave', 'drop'] as const

/** Takes files dropped anywhere on the panel; returns whether some hang over it. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(event.type === 'dragover')
      if (event.type === 'drop') onFiles([...event.dataTransfer.files])
    }
    kinds.forEach((kind) => document.addEventListener(kind, dragged))
    return () => kinds.forEach((kind) => document.removeEventListener(kind, dragged))
  }, [onFiles])
  return over
}
