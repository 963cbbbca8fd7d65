import { Text, View } from '@tarojs/components';
import { useRef, useState, type ReactNode } from 'react';
import { screenWidth } from '../../platform/screen-width';
import './swipe.scss';

const COMMIT = 0.4;
const BEGIN = 12;

interface SwipeProps {
  right: { text: string; act: () => void };
  left: { text: string; act: () => void };
  children: ReactNode;
}

interface TouchLike {
  touches: ReadonlyArray<{ clientX: number; clientY: number }>;
}

interface Start {
  x: number;
  y: number;
  isSideways?: boolean;
}

/** A card that follows the finger: far enough to the right does one thing, to the left another. Buttons do the same. */
export function Swipe({ right, left, children }: SwipeProps) {
  const start = useRef<Start>();
  const [shift, setShift] = useState(0);
  const begin = ({ touches: [touch] }: TouchLike) => {
    start.current = touch && { x: touch.clientX, y: touch.clientY };
  };
  const follow = ({ touches: [touch] }: TouchLike) => {
    if (!start.current || !touch) return;
    const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
    if (Math.abs(x) > BEGIN || Math.abs(y) > BEGIN) start.current.isSideways ??= Math.abs(x) > Math.abs(y);
    if (start.current.isSideways) setShift(x);
  };
  const release = () => {
    const far = COMMIT * screenWidth();
    if (shift > far) right.act();
    if (shift < -far) left.act();
    start.current = undefined;
    setShift(0);
  };
  return (
    <View
      className="swipe"
      onTouchStart={(event) => begin(event as unknown as TouchLike)}
      onTouchMove={(event) => follow(event as unknown as TouchLike)}
      onTouchEnd={release}
      onTouchCancel={() => setShift(0)}
    >
      {shift !== 0 && (
        <View className={shift > 0 ? 'swipe__under swipe__under--right' : 'swipe__under swipe__under--left'}>
          <Text>{shift > 0 ? right.text : left.text}</Text>
        </View>
      )}
      <View className="swipe__card" style={{ transform: shift === 0 ? 'none' : `translateX(${shift}px)` }}>
        {children}
      </View>
    </View>
  );
}
