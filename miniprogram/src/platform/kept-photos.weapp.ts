import Taro from '@tarojs/taro';
import type { PickedPhoto } from './picked-photo';
import { apart, isOfBorrower } from './storage';

const shelf = (): string => Taro.env.USER_DATA_PATH ?? '';
const NAME = 'photo-';

const pathOf = (key: string): string => `${shelf()}/${NAME}${apart(key)}.jpg`;

/** WeChat's file system answers by callbacks. */
const done = (work: (answer: { success: () => void; fail: () => void }) => void): Promise<boolean> =>
  new Promise((resolve) => work({ success: () => resolve(true), fail: () => resolve(false) }));

/** Copies a chosen photo, since WeChat throws temporary files away; a full storage is not a reason to stop. */
export async function keepPhoto(key: string, { content }: PickedPhoto): Promise<void> {
  const files = Taro.getFileSystemManager();
  await done((answer) => files.copyFile({ srcPath: content as string, destPath: pathOf(key), ...answer }));
}

/** A photo that an earlier visit chose; undefined when this device has not kept it. */
export async function keptPhoto(key: string): Promise<PickedPhoto | undefined> {
  const path = pathOf(key);
  const isThere = await done((answer) => Taro.getFileSystemManager().access({ path, ...answer }));
  return isThere ? { name: '照片.jpg', content: path, preview: path } : undefined;
}

/** Forgets a photo that has arrived or is not wanted. */
export async function dropPhoto(key: string): Promise<void> {
  await done((answer) => Taro.getFileSystemManager().unlink({ filePath: pathOf(key), ...answer }));
}

/** OP-3: forgets the photos of who had borrowed this device. */
export async function dropBorrowedPhotos(): Promise<void> {
  const files = Taro.getFileSystemManager();
  const names = await new Promise<string[]>((resolve) =>
    files.readdir({ dirPath: shelf(), success: ({ files: there }) => resolve(there), fail: () => resolve([]) }),
  );
  const left = names.filter((name) => name.startsWith(NAME) && isOfBorrower(name.slice(NAME.length)));
  await Promise.all(left.map((name) => done((answer) => files.unlink({ filePath: `${shelf()}/${name}`, ...answer }))));
}
