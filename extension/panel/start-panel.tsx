import { render } from 'preact'
import '../../shared/ui/base.css'
import { PanelRoot } from './panel-root'
import './panel.css'

/** Draws the panel. */
export function startPanel(root: HTMLElement) {
  render(<PanelRoot />, root)
}
