import { startPanel } from '../../panel/start-panel'

const root = document.getElementById('panel')
if (root) startPanel(root)
