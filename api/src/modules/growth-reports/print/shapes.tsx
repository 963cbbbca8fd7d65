import { Circle, G, Path, Svg } from '@react-pdf/renderer';
import { coloursOf, PETAL } from './theme.js';

const LEAF = 'M0 -10 C6 -5.5 6 4.5 0 10 C-6 4.5 -6 -5.5 0 -10 Z';

/** How a leaf is drawn: full or as an outline, with veins, with dots. */
interface LeafPattern {
  outlined?: boolean;
  veins?: string;
  dots?: number[];
}

const RIB = 'M0 -7 V8';
const VEINS = `${RIB} M0 -2 L-3 -5 M0 -2 L3 -5 M0 2 L-3.4 -1 M0 2 L3.4 -1 M0 6 L-2.6 3 M0 6 L2.6 3`;
const STRIPES = 'M-4 -3 Q0 -0.5 4 -3 M-4.6 1 Q0 3.5 4.6 1 M-3 5 Q0 7 3 5';

/** One for each palette slot; in grey they are told apart by nothing else. */
const PATTERNS: readonly LeafPattern[] = [
  { veins: RIB },
  { veins: VEINS },
  { dots: [-4, 0, 4] },
  { veins: STRIPES },
  { outlined: true, veins: 'M0 -6 V7' },
  { outlined: true, dots: [-4, 0, 4] },
  { outlined: true, veins: STRIPES },
  {},
];

interface LeafProps {
  slot: number | null;
  x?: number;
  y?: number;
  turn?: number;
  scale?: number;
}

/** How the leaf of a slot is filled and marked. */
function looksOf(slot: number | null) {
  const { shape } = coloursOf(slot);
  const { outlined = false, veins, dots = [] } = PATTERNS[(slot ?? 1) - 1]!;
  const [fill, mark] = outlined ? ['#FFFFFF', shape] : [shape, '#FFFFFF'];
  return { shape, fill, mark, veins, dots, edge: outlined ? 1.4 : 0.6 };
}

/** A leaf, told apart by its pattern also without colour: rib, veins, dots, stripes, full, and outlines of them. */
export function Leaf({ slot, x = 0, y = 0, turn = 0, scale = 1 }: LeafProps) {
  const { shape, fill, mark, veins, dots, edge } = looksOf(slot);
  return (
    <G transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}>
      <Path d={LEAF} fill={fill} stroke={shape} strokeWidth={edge} />
      {veins && <Path d={veins} fill="none" stroke={mark} strokeWidth={1} />}
      {dots.map((at) => (
        <Circle key={at} cx={0} cy={at} r={1.5} fill={mark} />
      ))}
    </G>
  );
}

/** A leaf by itself, so many points high. */
export function LeafMark({ slot, size }: { slot: number | null; size: number }) {
  return (
    <Svg width={size * 0.7} height={size} viewBox="-7 -11 14 22">
      <Leaf slot={slot} />
    </Svg>
  );
}

const ICONS = [
  'M12 20 C4 14 3 9 5.5 6.5 C8 4.2 11 5.5 12 8 C13 5.5 16 4.2 18.5 6.5 C21 9 20 14 12 20 Z',
  'M12 6 C9.5 4.5 6.5 4.5 4 5 V18 C6.5 17.5 9.5 17.5 12 19 C14.5 17.5 17.5 17.5 20 18 V5 C17.5 4.5 14.5 4.5 12 6 Z M12 6 V19',
  'M15.5 3 A1.9 1.9 0 1 1 15.4 3 M6 12 L9.5 8.5 L13.5 9.5 L11.5 14 L14.5 17 L13.5 21 M11.5 14 L9 17.5 L5 18 M13.5 9.5 L16.5 12 L19.5 11',
  'M12 4 C7 4 4 7.5 4 12 C4 16.5 7.5 20 11 20 C12.6 20 13 19 12.5 17.5 C12 16 13 15 14.5 15 H17 C19 15 20 13.5 20 11.5 C20 7 16.5 4 12 4 Z M8 11 H8.1 M11 8 H11.1 M15.5 9.5 H15.6',
  'M12 20 V11 M12 12 C12 8 9 6 5 6 C5 10 8 12 12 12 M12 11 C12 8 14.5 5.5 19 5.5 C19 9.5 16 11.5 12 11',
  'M12 3.5 L14.6 9.2 L20.5 9.9 L16.1 14 L17.3 20 L12 17 L6.7 20 L7.9 14 L3.5 9.9 L9.4 9.2 Z',
  'M3 19 L9.5 7 L13.5 14 L16 10.5 L21 19 Z',
  'M12 3.5 C8.5 8.5 6.5 11.5 6.5 14.8 A5.5 5.5 0 0 0 17.5 14.8 C17.5 11.5 15.5 8.5 12 3.5 Z',
];

/** The icon of a palette slot. */
export function AreaIcon({ slot, size }: { slot: number | null; size: number }) {
  const path = slot === null ? undefined : ICONS[slot - 1];
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24">
      {path && (
        <Path
          d={path}
          fill="none"
          stroke={coloursOf(slot).text}
          strokeWidth={1.7}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </Svg>
  );
}

const PETALS = [0, 72, 144, 216, 288];

/** A little red flower: petals lightly filled with a full stroke, so that it stands also without colour. */
export function Flower({ size }: { size: number }) {
  return (
    <Svg width={size} height={size} viewBox="-12 -12 24 24">
      {PETALS.map((turn) => (
        <G key={turn} transform={`rotate(${turn})`}>
          <Path
            d="M0 -2 C-5 -4 -5 -11 0 -11 C5 -11 5 -4 0 -2 Z"
            fill={PETAL}
            fillOpacity={0.3}
            stroke={PETAL}
            strokeWidth={1.1}
          />
        </G>
      ))}
      <Circle cx={0} cy={0} r={2.6} fill="#F6C65B" stroke={PETAL} strokeWidth={0.8} />
    </Svg>
  );
}

/** So many filled dots of all. */
export function Dots({ filled, of, size = 8 }: { filled: number; of: number; size?: number }) {
  return (
    <Svg width={of * (size + 3)} height={size} viewBox={`0 0 ${of * (size + 3)} ${size}`}>
      {Array.from({ length: of }, (_, index) => (
        <Circle
          key={index}
          cx={index * (size + 3) + size / 2}
          cy={size / 2}
          r={size / 2 - 0.6}
          fill={index < filled ? '#1F2A2E' : '#FFFFFF'}
          stroke="#1F2A2E"
          strokeWidth={0.9}
        />
      ))}
    </Svg>
  );
}

/** So many filled squares of all. */
export function Squares({ filled, of }: { filled: number; of: number }) {
  const path = (index: number): string => `M${index * 13 + 1} 1 h10 v8 h-10 Z`;
  return (
    <Svg width={of * 13} height={10} viewBox={`0 0 ${of * 13} 10`}>
      {Array.from({ length: of }, (_, index) => (
        <Path
          key={index}
          d={path(index)}
          fill={index < filled ? '#1F2A2E' : '#FFFFFF'}
          stroke="#1F2A2E"
          strokeWidth={0.9}
        />
      ))}
    </Svg>
  );
}
