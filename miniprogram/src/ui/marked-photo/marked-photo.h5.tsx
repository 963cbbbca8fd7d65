import { fullAddress } from '../../platform/address';
import { MarkOn } from './mark';
import type { MarkedPhotoProps } from './props';
import './marked-photo.scss';

const WHOLE = 10_000;

/** A whole photo on which places are marked by tapping. */
export function MarkedPhoto({ src, label, marks, onPlace, onRemove }: MarkedPhotoProps) {
  return (
    <div className="marked-photo">
      <img
        className="marked-photo__picture"
        src={fullAddress(src)}
        alt={label}
        onClick={({ currentTarget, clientX, clientY }) => {
          const { left, top, width, height } = currentTarget.getBoundingClientRect();
          onPlace({
            x: Math.round(((clientX - left) / width) * WHOLE),
            y: Math.round(((clientY - top) / height) * WHOLE),
          });
        }}
      />
      {marks.map((mark, index) => (
        <MarkOn key={`${mark.x} ${mark.y}`} mark={mark} index={index} onRemove={() => onRemove(index)} />
      ))}
    </div>
  );
}
