import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ChoiceDesk } from '../../../../features/growth-reports/choice-desk';
import type { PhotoChoice } from '../../../../features/growth-reports/growth-reports.queries';
import { useObservable } from '../../../../platform/observable';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { Pill } from '../../../../ui/pill/pill';
import { EmptyState } from '../../../../ui/states/states';
import { ChoiceLine } from './choice-line';
import { MonthPhotos } from './month-photos';

interface AlbumProps {
  choice: PhotoChoice;
  onArea: (sectionId: string) => void;
}

/** The photos of one area by month; a tap takes one in or out. */
export function Album({ choice, onArea }: AlbumProps) {
  const { photos, most, whyNotChoose } = choice;
  const [desk] = useState(() => new ChoiceDesk(choice));
  const state = useObservable(desk.state);
  useEffect(() => () => void desk.save(), [desk]);
  const months = [...new Set(photos.map(({ on }) => on.slice(0, 7)))];
  return (
    <View className="album">
      <Areas choice={choice} onArea={onArea} />
      {whyNotChoose !== null && (
        <Card tone="wait">
          <Text>{whyNotChoose}</Text>
        </Card>
      )}
      {photos.length === 0 ? (
        <EmptyState icon="camera" title="这一部分还没有照片" advice="记下的时刻核实以后，照片会出现在这里。" />
      ) : (
        <>
          {whyNotChoose === null && (
            <Text className="album__how">
              {`册子里放哪几张可以自己挑，最多 ${most} 张。照片下面会印上当时写的那句话。`}
            </Text>
          )}
          {whyNotChoose === null && <ChoiceLine desk={desk} state={state} choice={choice} />}
          {months.map((month) => (
            <MonthPhotos
              key={month}
              month={month}
              photos={photos.filter(({ on }) => on.startsWith(month))}
              shown={state.shown}
              onToggle={whyNotChoose === null ? (id) => desk.toggle(id) : undefined}
            />
          ))}
        </>
      )}
    </View>
  );
}

function Areas({ choice: { areas, sectionId }, onArea }: AlbumProps) {
  return (
    <Group role="radiogroup" label="报告单（册）的部分" className="album__areas">
      {areas.map((area) => (
        <Pill
          key={area.sectionId}
          text={`${area.name} ${area.total}`}
          name={`${area.name}，${area.total} 张照片`}
          isOn={area.sectionId === sectionId}
          slot={area.slot}
          onTap={() => onArea(area.sectionId)}
        />
      ))}
    </Group>
  );
}
