import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Growth, GrowthDimension } from '../../../../features/moments/growth.queries';
import { Card } from '../../../../ui/card/card';
import { DimensionTile } from '../../../../ui/dimension/dimension';
import { Icon } from '../../../../ui/icon/icon';
import { Tappable } from '../../../../ui/tappable/tappable';
import { Chart } from './chart';
import { namePlaces, radar, RADAR_HIGH, RADAR_WIDE } from './drawings';
import { countWords, grownWords } from './growth-words';
import { Rows } from './rows';

const FEWEST_SIDES = 3;
const NOTHING_BESIDE = '上学期还没有记录，先看这学期；到了下学期，就能和现在的自己比。';

/** The sides of a child in a term beside the own last term; each opens its records. */
export function Sides({ studentId, growth: { termId, dimensions } }: { studentId: string; growth: Growth }) {
  const [openId, open] = useState<string | null>(null);
  const befores = dimensions.flatMap(({ before }) => before ?? []);
  // A last term without a record is nothing to stand beside.
  const hasLast = befores.some((count) => count > 0);
  const isEmpty = dimensions.every(({ records }) => records === 0);
  return (
    <Card>
      <Text className="growth__title">记在哪些方面</Text>
      {isEmpty && <Text className="growth__words">刚刚开始，记下第一件事，这里就会长起来。</Text>}
      {!(isEmpty && !hasLast) && dimensions.length >= FEWEST_SIDES && (
        <Chart
          kind="radar"
          drawing={radar(
            dimensions.map(({ records }) => records),
            hasLast ? befores : null,
          )}
          words={dimensions.map((side) => `${side.name}${countWords(side)}`).join('；')}
        >
          <Names dimensions={dimensions} />
        </Chart>
      )}
      <Beside dimensions={dimensions} hasLast={hasLast} isEmpty={isEmpty} />
      {dimensions.map((side) => (
        <View key={side.id}>
          <Side side={side} isOpen={side.id === openId} onTap={() => open(side.id === openId ? null : side.id)} />
          {side.id === openId && <Rows behind={{ studentId, termId, dimensionId: side.id, day: null }} />}
        </View>
      ))}
    </Card>
  );
}

interface BesideProps {
  dimensions: GrowthDimension[];
  hasLast: boolean;
  isEmpty: boolean;
}

/** What stands beside this term, or a word where there is nothing yet. */
function Beside({ dimensions, hasLast, isEmpty }: BesideProps) {
  if (!hasLast) return isEmpty ? null : <Text className="growth__side">{NOTHING_BESIDE}</Text>;
  return (
    <>
      <Text className="growth__side">实线是这学期，虚线是自己的上学期。</Text>
      {!isEmpty && <Text className="growth__words">{grownWords(dimensions)}</Text>}
    </>
  );
}

const part = (place: number, of: number): string => `${((100 * place) / of).toFixed(2)}%`;

/** The name of each axis beside its point. */
function Names({ dimensions }: { dimensions: GrowthDimension[] }) {
  const places = namePlaces(dimensions.length);
  return dimensions.map(({ id, name, slot }, index) => {
    const { x, y, side } = places[index]!;
    return (
      <Text
        key={id}
        className={`growth__axis growth__axis--${side} slot-${slot ?? 'none'}`}
        style={{ left: part(x, RADAR_WIDE), top: part(y, RADAR_HIGH) }}
      >
        {name}
      </Text>
    );
  });
}

function Side({ side, isOpen, onTap }: { side: GrowthDimension; isOpen: boolean; onTap: () => void }) {
  const words = countWords(side);
  return (
    <Tappable className="growth__line" label={`${side.name}，${words}，${isOpen ? '收起' : '看记录'}`} onTap={onTap}>
      <View className="growth__line-inside">
        <DimensionTile slot={side.slot} />
        <View className="growth__line-words">
          <Text className="growth__name">{side.name}</Text>
          <Text className="growth__side">{words}</Text>
        </View>
        <Icon name={isOpen ? 'down' : 'forward'} isSmall />
      </View>
    </Tappable>
  );
}
