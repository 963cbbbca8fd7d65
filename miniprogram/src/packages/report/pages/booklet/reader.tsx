import { Text, View, type CommonEventFunction, type ITouchEvent } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { GrowthReport } from '../../../../features/growth-reports/growth-reports.queries';
import { useTopOn } from '../../../../platform/kept-place';
import { Icon } from '../../../../ui/icon/icon';
import { Tappable } from '../../../../ui/tappable/tappable';
import { Contents } from './contents';
import { Cover } from './cover';
import { useOpened } from './openings';
import type { Place } from './place';
import { SectionPage } from './section-page';

const SWIPE = 60;

/** One leaf of the booklet after the other: by swiping, by the arrows, or from the contents. */
export function Reader({ report, onTurn }: { report: GrowthReport; onTurn: (to: Place) => void }) {
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  // What is printed by other parts of the booklet has no page of its own here.
  const sections = report.sections.filter(({ kind }) => kind !== 'COVER');
  const last = sections.length;
  const turn = (to: number) => setAt(Math.min(last, Math.max(0, to)));
  const swipe = useSwipe((step) => turn(at + step));
  useTopOn(at);
  useOpened(report);
  const section = sections[at - 1];
  return (
    <View className="booklet">
      <View className={`booklet__leaf slot-${section?.slot ?? 'none'}`} {...swipe}>
        {section ? <SectionPage section={section} report={report} /> : <Cover report={report} onTurn={onTurn} />}
      </View>
      <View className="booklet__bar">
        <Arrow label="上一页" icon="back" isOff={at === 0} onTap={() => turn(at - 1)} />
        <Tappable className="booklet__toc" onTap={() => setOpen(true)}>
          <Text className="booklet__where">{section?.name ?? '封面'}</Text>
          <Text className="booklet__count">{` ${at + 1}/${last + 1} · 目录`}</Text>
        </Tappable>
        <Arrow label="下一页" icon="forward" isOff={at === last} onTap={() => turn(at + 1)} />
      </View>
      {isOpen && (
        <Contents
          sections={sections}
          at={at}
          onChoose={(to) => {
            setOpen(false);
            turn(to);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  );
}

interface ArrowProps {
  label: string;
  icon: 'back' | 'forward';
  isOff: boolean;
  onTap: () => void;
}

function Arrow({ label, icon, isOff, onTap }: ArrowProps) {
  return (
    <Tappable
      className={isOff ? 'booklet__arrow booklet__arrow--off' : 'booklet__arrow'}
      label={label}
      isDisabled={isOff}
      onTap={onTap}
    >
      <Icon name={icon} />
    </Tappable>
  );
}

interface Point {
  x: number;
  y: number;
}

/** A leaf is turned by a finger that goes sideways farther than up or down. */
function useSwipe(onTurn: (step: 1 | -1) => void) {
  const from = useRef<Point>();
  const start = ({ touches: [touch] }: ITouchEvent) => {
    from.current = touch && { x: touch.pageX, y: touch.pageY };
  };
  const end = ({ changedTouches: [touch] }: ITouchEvent) => {
    if (!from.current || !touch) return;
    const [x, y] = [touch.pageX - from.current.x, touch.pageY - from.current.y];
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) onTurn(x < 0 ? 1 : -1);
  };
  return { onTouchStart: start as CommonEventFunction, onTouchEnd: end as CommonEventFunction };
}
