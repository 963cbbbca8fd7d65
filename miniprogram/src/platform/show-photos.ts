import Taro from '@tarojs/taro';
import { fullAddress } from './address';

/** Shows photos as large as the screen, beginning with one of them. */
export function showPhotos(paths: string[], at: number): void {
  const urls = paths.map(fullAddress);
  void Taro.previewImage({ urls, current: urls[at] });
}
