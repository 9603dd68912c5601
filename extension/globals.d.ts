/** Origin of the server this build talks to, set by WXT_API_ORIGIN at build time. */
declare const __API_ORIGIN__: string
/** True in the Firefox build; the other branch is dropped by the bundler. */
declare const __FIREFOX__: boolean
