import Taro from '@tarojs/taro';
import { fullAddress } from './address';
import type { PickedPhoto } from './picked-photo';
import { Unreachable, type Answer } from './request';

/** Sends one photo and tells how far it has got, 0 to 1. */
export async function uploadPhoto(
  path: string,
  photo: PickedPhoto,
  headers: Record<string, string>,
  onProgress: (part: number) => void,
): Promise<Answer> {
  const sending = Taro.uploadFile({
    url: fullAddress(path),
    filePath: photo.content as string,
    name: 'file',
    header: headers,
    // Half a megabyte over a bad line in the country takes its minutes.
    timeout: 300_000,
  });
  sending.progress?.(({ progress }) => onProgress(progress / 100));
  const answer = await sending.catch(() => {
    throw new Unreachable();
  });
  return { status: answer.statusCode, body: parsed(answer.data) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
