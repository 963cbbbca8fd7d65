import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hundredthsOf, textOf } from '../../../../features/measurements/hundredths';
import {
  childMeasuresQuery,
  saveBody,
  type ChildMeasures,
} from '../../../../features/measurements/measurements.queries';
import { AppError } from '../../../../graphql/app-error';
import { queryClient } from '../../../../graphql/query-client';
import { newId } from '../../../../platform/new-id';
import { forget, readStored, store } from '../../../../platform/storage';
import { wordsOf } from '../../../../words/refusals';

type Typed = Record<string, string>;

const draftKey = (studentId: string): string => `body.${studentId}`;

const keptText = ({ body }: ChildMeasures): Typed =>
  Object.fromEntries(body.map(({ item, value }) => [item, textOf(value)]));

/** What is typed about height and weight: kept on the phone until the server has it. */
export function useBodyEntry(measures: ChildMeasures) {
  const { studentId } = measures;
  // OP-7: from what a child is exempt nothing is entered.
  const body = measures.body.filter(({ isExempt }) => !isExempt);
  const kept = keptText(measures);
  const [draft, setDraft] = useState<Typed>(() => readStored<Typed>(draftKey(studentId)) ?? {});
  const [notNumbers, setNotNumbers] = useState<Typed>({});
  const [intention, setIntention] = useState({ text: '', key: '' });
  const sending = useMutation(saveBody());
  const typed = { ...kept, ...draft };
  const type = (item: string, text: string) => {
    const next = { ...draft, [item]: text };
    setDraft(next);
    setNotNumbers({});
    sending.reset();
    store(draftKey(studentId), next);
  };
  const save = () => {
    const wrong = body.filter(({ item }) => hundredthsOf(typed[item] ?? '') === undefined);
    setNotNumbers(Object.fromEntries(wrong.map(({ item, name }) => [item, `${name}请填数字，如 128.5。`])));
    if (wrong.length > 0) return;
    const values = body.map(({ item, version }) => ({ item, version, value: hundredthsOf(typed[item] ?? '') ?? null }));
    // The same wish keeps its key until it has arrived, so that a lost answer is no second entry.
    const text = JSON.stringify(values);
    const key = intention.text === text ? intention.key : newId();
    setIntention({ text, key });
    sending.mutate(
      { studentId, values, clientMutationId: key },
      {
        onSuccess: () => {
          setDraft({});
          setIntention({ text: '', key: '' });
          forget(draftKey(studentId));
        },
        onError: (error) => void refresh(error, studentId),
      },
    );
  };
  const { error } = sending;
  const item = error instanceof AppError && error.field?.startsWith('values.') ? error.field.slice(7) : null;
  const wrong = item && error ? { ...notNumbers, [item]: wordsOf(error) } : notNumbers;
  const refusal = error && !item ? wordsOf(error) : null;
  const isWaiting = body.some(({ item: id }) => (typed[id] ?? '') !== (kept[id] ?? ''));
  return { typed, type, save, wrong, refusal, isWaiting, isBusy: sending.isPending };
}

/** Somebody else in the family was faster: the newest is read, what was typed stays. */
async function refresh(error: Error, studentId: string): Promise<void> {
  if (!(error instanceof AppError) || error.code !== 'CONFLICT') return;
  await queryClient.invalidateQueries({ queryKey: childMeasuresQuery(studentId).queryKey });
}
