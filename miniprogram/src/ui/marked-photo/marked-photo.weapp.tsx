import { Image, View, type ImageProps, type ITouchEvent } from '@tarojs/components';
import { createSelectorQuery } from '@tarojs/taro';
import { fullAddress } from '../../platform/address';
import { MarkOn } from './mark';
import type { MarkedPhotoProps } from './props';
import './marked-photo.scss';

const WHOLE = 10_000;
const PICTURE = 'marked-photo-picture';

/** A whole photo on which places are marked by tapping. */
export function MarkedPhoto({ src, label, marks, onPlace, onRemove }: MarkedPhotoProps) {
  const aria = { ariaLabel: label } as Partial<ImageProps>;
  const place = ({ changedTouches: [touch] }: ITouchEvent) => {
    if (!touch) return;
    const { clientX, clientY } = touch;
    createSelectorQuery()
      .select(`#${PICTURE}`)
      .boundingClientRect((found) => {
        const rect = Array.isArray(found) ? found[0] : found;
        if (!rect?.width || !rect.height) return;
        const { left, top, width, height } = rect;
        onPlace({
          x: Math.round(((clientX - left) / width) * WHOLE),
          y: Math.round(((clientY - top) / height) * WHOLE),
        });
      })
      .exec();
  };
  return (
    <View className="marked-photo">
      <Image
        {...aria}
        id={PICTURE}
        className="marked-photo__picture"
        src={fullAddress(src)}
        mode="widthFix"
        onClick={place}
      />
      {marks.map((mark, index) => (
        <MarkOn key={`${mark.x} ${mark.y}`} mark={mark} index={index} onRemove={() => onRemove(index)} />
      ))}
    </View>
  );
}
