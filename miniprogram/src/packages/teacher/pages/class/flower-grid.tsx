import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ClassStudent } from '../../../../features/people/class-students.queries';
import { FlowerSheet } from '../../../../features/recognition/flower-sheet';
import type { ClassFlowers } from '../../../../features/recognition/flowers.queries';
import { RecentFlowers } from '../../../../features/recognition/recent-flowers';
import { open } from '../../../../platform/navigation/navigate';
import { Faces } from '../../../../ui/faces/faces';
import { Tappable } from '../../../../ui/tappable/tappable';
import { useGiving } from './use-giving';

interface FlowerGridProps {
  classId: string;
  /** Everybody of the class, and who is shown now. */
  all: ClassStudent[];
  found: ClassStudent[];
  flowers: ClassFlowers;
}

/** ZM-5: tap faces, tap a flower: sent to everybody chosen, and ten seconds to take it back. */
export function FlowerGrid({ classId, all, found, flowers }: FlowerGridProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const giving = useGiving(classId);
  const counts = new Map(flowers.counts.map(({ studentId, thisWeek }) => [studentId, thisWeek]));
  const people = found.map(({ id, name }) => ({ id, name, flowers: counts.get(id) }));
  const picked = all.filter(({ id }) => chosen.has(id));
  const isAll = found.length > 0 && found.every(({ id }) => chosen.has(id));
  const studentIds = picked.map(({ id }) => id);
  const none = () => setChosen(new Set());
  return (
    <View className={picked.length > 0 ? 'class-grid class-grid--sheet' : 'class-grid'}>
      <View className="class-grid__line">
        <Text className="class-grid__hint">
          {chosen.size === 0 ? '点孩子，再点一朵花' : `已选 ${picked.length} 人`}
        </Text>
        <Tappable
          className="class-grid__all"
          label={isAll ? '取消全选' : '全选'}
          onTap={() => setChosen(isAll ? new Set() : new Set(found.map(({ id }) => id)))}
        >
          <Text>{isAll ? '取消全选' : '全选'}</Text>
        </Tappable>
      </View>
      <Faces people={people} chosen={chosen} onToggle={(id) => setChosen(toggled(chosen, id))} />
      <RecentFlowers flowers={flowers} isBusy={giving.isBusy} onUndo={giving.undo} />
      {picked.length > 0 ? (
        <FlowerSheet
          names={picked.map(({ name }) => name)}
          reasons={flowers.reasons}
          conduct={flowers.conduct}
          isBusy={giving.isBusy}
          refusal={giving.refusal}
          above={giving.bar}
          onGive={(reason, note) => giving.give(reason, studentIds, note, none)}
          onNote={(item, note) => giving.note(item, studentIds, note, none)}
          onCancel={none}
          onChild={() => picked[0] && open('child', { studentId: picked[0].id, classId })}
        />
      ) : (
        giving.bar && <View className="class-grid__bar">{giving.bar}</View>
      )}
    </View>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
