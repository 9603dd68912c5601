/** Inside the shadow root: the page's own rules stop at it. */
export const controlStyle = `
:host { display: inline-flex; margin: 0 6px; vertical-align: middle; }
:host([data-liasse='saveAllInLiasse']) { display: flex; margin: 8px 0; }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; min-height: 24px; padding: 0 9px;
  border: 1px solid #17674a; border-radius: 6px; background: #fff; color: #155f44;
  font: 500 12px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; white-space: nowrap; cursor: pointer;
}
button:hover { background: #e3f1ea; }
button:focus-visible { outline: 2px solid #0b6bcb; outline-offset: 1px; }
button.all { background: #17674a; color: #fff; }
button.all:hover { background: #0f543b; }
@media (prefers-color-scheme: dark) { button.one { background: #1a1e1b; color: #74cba5; border-color: #2f8f69; } }
@media (forced-colors: active) { button { border-color: ButtonText; color: ButtonText; background: ButtonFace; } }
`
