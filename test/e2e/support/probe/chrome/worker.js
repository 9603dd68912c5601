const startedAt = Date.now()
const clicked = []

// The panel must open before any await: the user's gesture is lost after it.
chrome.action.onClicked.addListener((tab) => {
  chrome.sidePanel.open({ tabId: tab.id })
})

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message === 'startedAt') reply(startedAt)
  if (message === 'clicked') reply(clicked)
})

chrome.contextMenus.onClicked.addListener((info) => clicked.push(info.linkUrl))
