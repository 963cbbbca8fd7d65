import { useMutation } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import { noteConduct, undoConduct, type OfferedConduct } from '../../../../features/recognition/conduct.queries';
import { giveFlowers, undoFlowers, type OfferedReason } from '../../../../features/recognition/flowers.queries';
import { newId } from '../../../../platform/new-id';
import { Flower } from '../../../../ui/flower/flower';
import { Icon } from '../../../../ui/icon/icon';
import { UndoBar } from '../../../../ui/undo-bar/undo-bar';
import { wordsOf } from '../../../../words/refusals';

export type GivenKind = 'flower' | 'conduct';

interface Given {
  kind: GivenKind;
  batchId: string;
  text: string;
}

const icons: Record<GivenKind, ReactNode> = { flower: <Flower size={28} />, conduct: <Icon name="pen" /> };

/** Gives flowers and notes conduct; ten seconds to take the last back. */
export function useGiving(classId: string) {
  const [given, setGiven] = useState<Given>();
  const keyOf = useSameKey();
  const [giving, noting] = [useMutation(giveFlowers()), useMutation(noteConduct())];
  const undoing = { flower: useMutation(undoFlowers()), conduct: useMutation(undoConduct()) };
  const over = useCallback(() => setGiven(undefined), []);
  const done = (kind: GivenKind, text: string, onGiven: () => void) => ({
    onSuccess: ({ batchId }: { batchId: string }) => {
      keyOf.forget();
      setGiven({ kind, batchId, text });
      onGiven();
    },
  });
  const place = (what: string, studentIds: string[], note: string) => ({
    ...{ classId, studentIds, note: note.trim() || null },
    clientMutationId: keyOf([what, note, ...studentIds].join()),
  });
  const give = ({ id, name }: OfferedReason, studentIds: string[], note: string, onGiven: () => void) => {
    noting.reset();
    const text = `给 ${studentIds.length} 人送了「${name}」`;
    giving.mutate({ ...place(id, studentIds, note), reason: id }, done('flower', text, onGiven));
  };
  const noteThis = ({ id, name }: OfferedConduct, studentIds: string[], note: string, onGiven: () => void) => {
    giving.reset();
    const text = `给 ${studentIds.length} 人记了「${name}」`;
    noting.mutate({ ...place(`conduct ${id}`, studentIds, note), item: id }, done('conduct', text, onGiven));
  };
  const undo = (kind: GivenKind, batchId: string) => undoing[kind].mutate(batchId, { onSuccess: over });
  const all = [giving, noting, undoing.flower, undoing.conduct];
  const error = all.find((one) => one.error)?.error;
  const isBusy = all.some(({ isPending }) => isPending);
  const bar = given && (
    <UndoBar
      key={given.batchId}
      text={given.text}
      icon={icons[given.kind]}
      isBusy={isBusy}
      onUndo={() => undo(given.kind, given.batchId)}
      onOver={over}
    />
  );
  return { give, note: noteThis, undo, bar, isBusy, refusal: error ? wordsOf(error) : undefined };
}

/** The same wish keeps its key until it has arrived, so that a lost answer gives no second flower. */
function useSameKey() {
  const [intention] = useState({ text: '', key: '' });
  const keyOf = (text: string): string => {
    if (intention.text !== text) Object.assign(intention, { text, key: newId() });
    return intention.key;
  };
  return Object.assign(keyOf, { forget: () => Object.assign(intention, { text: '', key: '' }) });
}
