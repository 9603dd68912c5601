import type { ComponentChildren } from 'preact'
import { Button } from '../../../shared/ui/button'
import { useInterface } from '../app/interface-context'
import './gate.css'
import { Mark } from './mark'

export interface GateProps {
  title: string
  text?: ComponentChildren
  children: ComponentChildren
}

/**
 * A page with one thing to do, before or beside the dashboard: sign in, new password, connect the extension.
 */
export function Gate({ title, text, children }: GateProps) {
  const { t, language, setLanguage } = useInterface()
  return (
    <div class="gate">
      <main class="gate__card">
        <p class="gate__brand">
          <Mark />
          Liasse
        </p>
        <h1 class="gate__title">{title}</h1>
        {text && <p class="gate__text">{text}</p>}
        {children}
      </main>
      <footer class="gate__foot">
        <Button
          tone="quiet"
          size="small"
          icon="globe"
          lang={language === 'fr' ? 'en' : 'fr'}
          onClick={() => setLanguage(language === 'fr' ? 'en' : 'fr')}
        >
          {t('otherLanguage')}
        </Button>
      </footer>
    </div>
  )
}
