import { Image, type ImageProps } from '@tarojs/components';
import { fullAddress } from '../../platform/address';
import type { PictureProps } from './props';
import './picture.scss';

/** In WeChat its image, loaded when it comes into view. */
export function Picture({ src, label, className }: PictureProps) {
  const aria = { ariaLabel: label } as Partial<ImageProps>;
  return <Image {...aria} className={`picture ${className ?? ''}`} src={fullAddress(src)} mode="aspectFill" lazyLoad />;
}
