import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPageAgent } from '../page/start-page-agent'

export default defineUnlistedScript(startPageAgent)
