import Taro from '@tarojs/taro';
import type { PickedPhoto } from './picked-photo';

const pathOf = (key: string): string => `${Taro.env.USER_DATA_PATH ?? ''}/photo-${key}.jpg`;

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
