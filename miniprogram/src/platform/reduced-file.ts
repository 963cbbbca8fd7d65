import Taro from '@tarojs/taro';
import { LONG_EDGE, MOST_BYTES, QUALITIES } from './photo-limits';

/**
 * A smaller copy of a photo, written anew by WeChat without what the camera wrote beside it; the photo itself where
 * WeChat cannot read it, so that the server says why.
 */
export async function reduced(path: string): Promise<string> {
  let copy = path;
  try {
    for (const quality of QUALITIES) {
      copy = (await Taro.compressImage({ src: copy, quality, ...(await smaller(copy)) })).tempFilePath;
      if ((await isSmall(copy)) && Object.keys(await smaller(copy)).length === 0) break;
    }
  } catch {
    return copy;
  }
  return copy;
}

/** To which size it must shrink: one edge is said, the other follows. */
async function smaller(src: string): Promise<{ compressedWidth?: number; compressedHeight?: number }> {
  const { width, height } = await Taro.getImageInfo({ src });
  if (Math.max(width, height) <= LONG_EDGE) return {};
  return width >= height ? { compressedWidth: LONG_EDGE } : { compressedHeight: LONG_EDGE };
}

const isSmall = (filePath: string): Promise<boolean> =>
  new Promise((resolve) =>
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size <= MOST_BYTES),
      fail: () => resolve(true),
    }),
  );
