import Taro from '@tarojs/taro';
import type { PickedPhoto } from './picked-photo';
import { reduced } from './reduced-file';

/** Lets the person take or choose photos, each still to be reduced; an empty list when they change their mind. */
export async function pickPhotos(most: number): Promise<Array<Promise<PickedPhoto>>> {
  try {
    const chosen = await Taro.chooseMedia({
      count: Math.min(most, 9),
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    });
    return chosen.tempFiles.map(({ tempFilePath }) => asPhoto(tempFilePath));
  } catch {
    return [];
  }
}

async function asPhoto(chosen: string): Promise<PickedPhoto> {
  const path = await reduced(chosen);
  return { name: chosen.split('/').at(-1) ?? '照片', content: path, preview: path };
}
