import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Space } from '../../../shared/schemas/space'
import { IconButton } from '../../../shared/ui/icon-button'
import { useInterface } from '../app/interface-context'
import { KeysDialog } from '../keyboard/keys-dialog'
import { useKeyCommands } from '../keyboard/use-key-commands'
import type { Route } from '../router/route'
import { UploadProvider } from '../upload/upload-provider'
import { Rail } from './rail'
import './shell.css'

export interface ShellProps {
  route: Route
  /** The space whose name stands on top; null when the user has none. */
  space: Space | null
  children: ComponentChildren
}

/** Rail on the left, page on the right; on a narrow screen the rail opens over the page. */
export function Shell({ route, space, children }: ShellProps) {
  const { t } = useInterface()
  const [railOpen, setRailOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const address = JSON.stringify(route)
  useKeyCommands({ help: () => setKeysOpen(true) })
  useEffect(() => setRailOpen(false), [address])

  return (
    <UploadProvider space={space} route={route}>
      <div class={`shell ${railOpen ? 'shell--rail-open' : ''}`}>
        <a class="shell__skip" href="#contenu" onClick={() => main.current?.focus()}>
          {t('skipToContent')}
        </a>
        <header class="shell__bar">
          <IconButton
            icon="menu"
            label={t('openMenu')}
            aria-expanded={railOpen}
            onClick={() => setRailOpen(!railOpen)}
          />
          <span class="shell__bar-name">{space?.name ?? 'Liasse'}</span>
        </header>
        <Rail
          route={route}
          space={space}
          onShowKeys={() => setKeysOpen(true)}
          onEscape={() => setRailOpen(false)}
        />
        <div class="shell__scrim" onClick={() => setRailOpen(false)} />
        <main class="shell__main" id="contenu" ref={main} tabIndex={-1} inert={railOpen}>
          {children}
        </main>
      </div>
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
    </UploadProvider>
  )
}
