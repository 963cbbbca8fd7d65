import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { reviewRecords } from '../../features/evidence/verify.queries';
import { newKey } from '../../platform/new-key';

/** What is decided about which records. */
interface Decision {
  decision: 'VERIFY' | 'RETURN';
  reason: string | null;
  recordIds: string[];
}

/** Sends decisions; the same one keeps its key until it has arrived, so that a second try does nothing twice. */
export function useReviewing() {
  const sending = useMutation(reviewRecords());
  const [intention, setIntention] = useState({ text: '', key: '' });
  const [told, setTold] = useState('');
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const review = (decision: Decision, onDone?: () => void): void => {
    const text = JSON.stringify(decision);
    const key = intention.text === text ? intention.key : newKey();
    setIntention({ text, key });
    sending.mutate(
      { ...decision, clientMutationId: key },
      {
        onSuccess: ({ done, refused }) => {
          setIntention({ text: '', key: '' });
          setRefusals(new Map(refused.map(({ recordId, message }) => [recordId, message])));
          setTold(done.length > 0 ? DONE[decision.decision](done.length) : '');
          if (refused.length === 0) onDone?.();
        },
      },
    );
  };
  const error = sending.error ? wordsOf(sending.error) : null;
  return { review, told, error, refusals, isPending: sending.isPending };
}

export type Reviewing = ReturnType<typeof useReviewing>;

const DONE: Record<Decision['decision'], (count: number) => string> = {
  VERIFY: (count) => `核实了 ${count} 条`,
  RETURN: () => '退回了，对方会看到您写的原因',
};
