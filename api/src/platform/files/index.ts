import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { readS3Address } from './s3-address.js';
import { S3Store } from './s3-store.js';

export { FileMissing, type FileStore } from './file-store.js';

/** Opens the store that FILES_URL names: a folder, or a bucket as `s3://…`. */
export function openFileStore(filesUrl: string): FileStore {
  return filesUrl.startsWith('s3://') ? new S3Store(readS3Address(filesUrl)) : new FolderStore(filesUrl);
}
