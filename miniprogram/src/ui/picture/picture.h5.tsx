import { fullAddress } from '../../platform/address';
import type { PictureProps } from './props';
import './picture.scss';

/** On H5 a real image, loaded when it comes into view. */
export function Picture({ src, label, className }: PictureProps) {
  return <img className={`picture ${className ?? ''}`} src={fullAddress(src)} alt={label} loading="lazy" />;
}
