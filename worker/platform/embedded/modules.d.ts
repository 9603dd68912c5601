declare module '*.wasm' {
  const module: WebAssembly.Module
  export default module
}

declare module '*.traineddata.gz' {
  const bytes: ArrayBuffer
  export default bytes
}

/** What the types of @embedpdf/pdfium expect from @types/emscripten, which it does not bring along. */
interface EmscriptenModule {
  HEAPU8: Uint8Array
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports
  print(line: string): void
  printErr(line: string): void
  // Called once a character: the package's own wrapper would cost more than the call.
  _FPDFText_GetUnicode(textPage: number, index: number): number
  _FPDFText_IsGenerated(textPage: number, index: number): number
  _FPDFText_GetTextObject(textPage: number, index: number): number
  _FPDFText_GetLooseCharBox(textPage: number, index: number, rect: number): number
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number
}

declare module 'libheif-js/libheif-wasm/libheif.js' {
  const createLibheif: (
    options: Partial<EmscriptenModule>,
  ) => Promise<import('./image/heic/create-libheif').Libheif>
  export default createLibheif
}

declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const createTesseract: (
    options: Partial<EmscriptenModule>,
  ) => Promise<import('./ocr/create-core').TesseractModule>
  export default createTesseract
}
