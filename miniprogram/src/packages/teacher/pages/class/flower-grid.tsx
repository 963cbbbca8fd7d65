import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ClassStudent } from '../../../../features/people/class-students.queries';
import { FlowerSheet } from '../../../../features/recognition/flower-sheet';
import {
  giveFlowers,
  undoFlowers,
  type ClassFlowers,
  type OfferedReason,
} from '../../../../features/recognition/flowers.queries';
import { RecentFlowers } from '../../../../features/recognition/recent-flowers';
import { open } from '../../../../platform/navigation/navigate';
import { newId } from '../../../../platform/new-id';
import { Faces } from '../../../../ui/faces/faces';
import { Flower } from '../../../../ui/flower/flower';
import { Tappable } from '../../../../ui/tappable/tappable';
import { UndoBar } from '../../../../ui/undo-bar/undo-bar';
import { wordsOf } from '../../../../words/refusals';

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
  const give = (reason: OfferedReason) =>
    giving.give(
      reason,
      picked.map(({ id }) => id),
      () => setChosen(new Set()),
    );
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
      <RecentFlowers recent={flowers.recent} isBusy={giving.isBusy} onUndo={giving.undo} />
      {picked.length > 0 ? (
        <FlowerSheet
          names={picked.map(({ name }) => name)}
          reasons={flowers.reasons}
          isBusy={giving.isBusy}
          refusal={giving.refusal}
          above={giving.bar}
          onGive={give}
          onCancel={() => setChosen(new Set())}
          onChild={() => picked[0] && open('child', { studentId: picked[0].id, classId })}
        />
      ) : (
        giving.bar && <View className="class-grid__bar">{giving.bar}</View>
      )}
    </View>
  );
}

interface Given {
  batchId: string;
  text: string;
}

function useGiving(classId: string) {
  const [given, setGiven] = useState<Given>();
  const [intention, setIntention] = useState({ text: '', key: '' });
  const giving = useMutation(giveFlowers());
  const undoing = useMutation(undoFlowers());
  const over = useCallback(() => setGiven(undefined), []);
  const give = (reason: OfferedReason, studentIds: string[], onGiven: () => void) => {
    // The same wish keeps its key until it has arrived, so that a lost answer gives no second flower.
    const text = [reason.id, ...studentIds].join();
    const key = intention.text === text ? intention.key : newId();
    setIntention({ text, key });
    const input = { classId, studentIds, reason: reason.id, clientMutationId: key };
    giving.mutate(input, {
      onSuccess: ({ batchId }) => {
        setIntention({ text: '', key: '' });
        setGiven({ batchId, text: `给 ${studentIds.length} 人送了「${reason.name}」` });
        onGiven();
      },
    });
  };
  const undo = (batchId: string) => undoing.mutate(batchId, { onSuccess: over });
  const error = giving.error ?? undoing.error;
  const isBusy = giving.isPending || undoing.isPending;
  const bar = given && (
    <UndoBar
      key={given.batchId}
      text={given.text}
      icon={<Flower size={28} />}
      isBusy={isBusy}
      onUndo={() => undo(given.batchId)}
      onOver={over}
    />
  );
  return { give, undo, bar, isBusy, refusal: error ? wordsOf(error) : undefined };
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
