import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../platform/new-id';
import { wordsOf } from '../../words/refusals';
import { reviewRecords } from './evidence.mutations';

/** The most records that are decided about at once. */
export const AT_ONCE = 50;

export type Decision = 'VERIFY' | 'RETURN' | 'HIDE' | 'SHOW';

/** Deciding about records: what was done, and which were not taken and why. */
export interface Reviews {
  review: (decision: Decision, records: ReadonlyArray<{ id: string }>, reason?: string, onOver?: () => void) => void;
  isBusy: boolean;
  /** What was done last, in words. */
  done?: string;
  /** Why the last sending failed as a whole. */
  refusal?: string;
  /** Why single records were not taken. */
  refusals: Map<string, string>;
}

/** Sends decisions; the same decision keeps its key until it has arrived. */
export function useReviews(): Reviews {
  const sending = useMutation(reviewRecords());
  const [intention, setIntention] = useState({ text: '', key: '' });
  const [done, setDone] = useState<string>();
  const [refusals, setRefusals] = useState(new Map<string, string>());
  const review: Reviews['review'] = (decision, records, reason, onOver) => {
    const recordIds = records.slice(0, AT_ONCE).map(({ id }) => id);
    const text = [decision, reason, ...recordIds].join();
    const key = intention.text === text ? intention.key : newId();
    setIntention({ text, key });
    sending.mutate(
      { decision, recordIds, reason: reason ?? null, clientMutationId: key },
      {
        onSuccess: (result) => {
          setRefusals(new Map(result.refused.map(({ recordId, message }) => [recordId, message])));
          setDone(result.done.length > 0 ? doneWords[decision](result.done.length) : undefined);
          onOver?.();
        },
      },
    );
  };
  const refusal = sending.error ? wordsOf(sending.error) : undefined;
  return { review, isBusy: sending.isPending, done: refusal ?? done, refusal, refusals };
}

const doneWords: Record<Decision, (count: number) => string> = {
  VERIFY: (count) => `核实了 ${count} 条`,
  RETURN: () => '退回了，对方会看到您写的原因',
  HIDE: () => '隐藏了，家长会看到您写的原因',
  SHOW: () => '恢复了，大家又能看到这一条',
};
