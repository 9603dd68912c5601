document.querySelector('h1').textContent = chrome.i18n.getMessage('hello')

document.querySelector('#list').addEventListener('click', async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => Array.from(document.querySelectorAll('.attachment-name'), (one) => one.textContent),
  })
  const items = result.map((name) => Object.assign(document.createElement('li'), { textContent: name }))
  document.querySelector('ul').replaceChildren(...items)
})
