document.documentElement.dataset.sonde = browser.runtime.id
