import { Path, Svg } from '@react-pdf/renderer';
import { create } from 'qrcode';

const QUIET_ZONE = 2;

/** A QR code as one path, sharp at any size. */
export function QrCode({ text, size }: { text: string; size: number }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const path = Array.from({ length: modules.size ** 2 }, (_, index) =>
    modules.data[index] ? `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z` : '',
  ).join('');
  const side = modules.size + 2 * QUIET_ZONE;
  return (
    <Svg width={size} height={size} viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}>
      <Path d={path} fill="#000000" />
    </Svg>
  );
}
