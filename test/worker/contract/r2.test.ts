import { env } from 'cloudflare:test'
import { createR2BlobStore } from '../../../worker/platform/cloudflare/r2-blob-store'
import { blobStoreContract } from '../../contract/blob-store.contract'

blobStoreContract('R2', createR2BlobStore(env.BLOBS))
