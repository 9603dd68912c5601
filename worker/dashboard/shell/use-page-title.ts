import { useEffect } from 'preact/hooks'
import { useAccount } from '../app/account-context'

/** S-42: the window's title says where one is, after the count of what waits for review. */
export function usePageTitle(title: string) {
  const waiting = useAccount().review?.counts.flagged ?? 0
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title} · Liasse`
  }, [title, waiting])
}
