import wasm from 'libheif-js/libheif-wasm/libheif.wasm'

interface HeifError {
  code: unknown
  message?: string
}
type Handle = Record<never, unknown>

/** One plane of a picture: brightness, colour, transparency. */
export interface HeifPlane {
  id: unknown
  width: number
  height: number
  /** Bytes a row; samples above 8 bits take two bytes, the lower first. */
  stride: number
  bits_per_pixel: number
  data: Uint8Array
}

export interface HeifDecoded {
  width: number
  height: number
  channels: HeifPlane[]
}

/** The part of libheif that is used here, in the words of its own interface. */
export interface Libheif {
  heif_error_code: { heif_error_Ok: unknown }
  heif_colorspace: { heif_colorspace_YCbCr: unknown }
  heif_chroma: { heif_chroma_420: unknown }
  heif_context_alloc(): Handle
  heif_context_read_from_memory(context: Handle, bytes: Uint8Array): HeifError
  heif_js_context_get_primary_image_handle(context: Handle): Handle | HeifError
  heif_image_handle_get_width(handle: Handle): number
  heif_image_handle_get_height(handle: Handle): number
  heif_js_decode_image2(handle: Handle, space: unknown, chroma: unknown): Promise<HeifDecoded | HeifError>
}

/**
 * A fresh libheif (LGPL): an unmodified module of its own beside the Worker's code, loaded with the first HEIC
 * (docs/decisions/0008).
 */
export async function createLibheif(): Promise<Libheif> {
  const scope: { __dirname?: string } = globalThis
  // Its start-up code takes workerd for Node and reads this.
  scope.__dirname ??= '/'
  const { default: create } = await import('libheif-js/libheif-wasm/libheif.js')
  return create({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(wasm, imports)
      done(instance, wasm)
      return instance.exports
    },
    print: () => undefined,
    printErr: () => undefined,
  })
}
