import { useEffect, useReducer, useRef } from 'preact/hooks'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { sendUpload } from './send-upload'
import { toUploads, type UploadTarget } from './to-uploads'
import { changeUploads, isSettled, nextUploads, type Upload, type UploadState } from './upload-queue'

/** The browser asks before the page is left while files are on their way. */
function useLeaveWarning(underWay: boolean) {
  useEffect(() => {
    if (!underWay) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [underWay])
}

/** Keeps the queue of files moving, three at a time; a bad file does not stop the others (S-16). */
export function useUploadQueue() {
  const services = useServices()
  const { t, language } = useInterface()
  const [uploads, dispatch] = useReducer(changeUploads, [])
  const stops = useRef(new Map<string, AbortController>())
  useLeaveWarning(uploads.some((upload) => !isSettled(upload)))

  function start({ captureId, ...upload }: Upload) {
    const stop = new AbortController()
    stops.current.set(captureId, stop)
    const status = (state: UploadState) => {
      dispatch({ type: 'changed', captureId, status: state })
      if (state.state !== 'stored') return
      services.live.announce({ kind: 'changed', spaceId: upload.spaceId, documentId: state.document.id })
    }
    status({ state: 'checking' })
    const sentence = (error: unknown) => errorSentence(error, t)
    void sendUpload(services, { captureId, ...upload }, stop.signal, { status, sentence })
  }
  useEffect(() => nextUploads(uploads).forEach(start), [uploads])

  return {
    uploads,
    dispatch,
    add: (files: File[], target: UploadTarget) =>
      dispatch({ type: 'added', uploads: toUploads(files, target, uploads, { t, language }) }),
    cancel(captureId: string) {
      dispatch({ type: 'changed', captureId, status: { state: 'cancelled' } })
      stops.current.get(captureId)?.abort()
    },
  }
}
