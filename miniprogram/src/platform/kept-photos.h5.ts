import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import type { PickedPhoto } from './picked-photo';
import { apart, isOfBorrower } from './storage';

type Kept = Pick<PickedPhoto, 'name' | 'content'>;

let shelf: UseStore | undefined;
const onShelf = (): UseStore => (shelf ??= createStore('zongping', 'photos'));

/** Keeps a chosen photo on this device until it has arrived; a forbidden storage is not a reason to stop. */
export async function keepPhoto(key: string, { name, content }: PickedPhoto): Promise<void> {
  await set(apart(key), { name, content } satisfies Kept, onShelf()).catch(() => undefined);
}

/** A photo that an earlier visit chose; undefined when this device has not kept it. */
export async function keptPhoto(key: string): Promise<PickedPhoto | undefined> {
  const kept = await get<Kept>(apart(key), onShelf()).catch(() => undefined);
  return kept && { ...kept, preview: URL.createObjectURL(kept.content as Blob) };
}

/** Forgets a photo that has arrived or is not wanted. */
export async function dropPhoto(key: string): Promise<void> {
  await del(apart(key), onShelf()).catch(() => undefined);
}

/** OP-3: forgets the photos of who had borrowed this device. */
export async function dropBorrowedPhotos(): Promise<void> {
  const all = await keys<string>(onShelf()).catch(() => []);
  await delMany(all.filter(isOfBorrower), onShelf()).catch(() => undefined);
}
