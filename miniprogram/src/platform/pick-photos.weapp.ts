import Taro from '@tarojs/taro';
import type { PickedPhoto } from './picked-photo';

/** Lets the person take or choose photos; WeChat reduces them. An empty list when they change their mind. */
export async function pickPhotos(most: number): Promise<PickedPhoto[]> {
  try {
    const chosen = await Taro.chooseMedia({
      count: Math.min(most, 9),
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    });
    return chosen.tempFiles.map(({ tempFilePath }) => ({
      name: tempFilePath.split('/').at(-1) ?? '照片',
      content: tempFilePath,
      preview: tempFilePath,
    }));
  } catch {
    return [];
  }
}
