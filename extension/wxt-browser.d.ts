import 'wxt/browser'

// WXT generates narrower types of these into .wxt/, which only exist after a build.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string
  }
  interface WxtI18n {
    getMessage(name: string): string
  }
}
