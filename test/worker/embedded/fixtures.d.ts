// Fixtures come as bytes: the test configuration serves test/corpora/reading as Data modules.
declare module '*.pdf' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.png' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.jpg' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.txt' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.docx' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.xlsx' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.msg' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.doc' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.zip' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.eml' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.tif' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.webp' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.heic' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.gif' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '*.bmp' {
  const bytes: ArrayBuffer
  export default bytes
}
