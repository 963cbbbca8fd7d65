import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isPassing } from '../../../../miniprogram/src/graphql/app-error';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import type { ReportChoice } from '../../features/growth-reports/class-reports.queries';
import { newKey } from '../../platform/new-key';
import type { Step } from './steps';

/** Which booklets were done, and which were left as they were, with the reason. */
export interface Batch {
  done: string[];
  refused: { studentId: string; message: string }[];
}

/** Does a step to booklets; what had no answer is asked for again as it was, so that nothing is done twice. */
export function useBatch({ options }: Step) {
  const [unanswered, setUnanswered] = useState<ReportChoice | null>(null);
  const doing = useMutation(options);
  const act = (classId: string, studentIds: string[], onDone: (answer: Batch) => void) => {
    const input = unanswered ?? { classId, studentIds, clientMutationId: newKey() };
    setUnanswered(input);
    doing.mutate(input, {
      onSuccess: (answer) => {
        setUnanswered(null);
        onDone(answer);
      },
      onError: (error) => isPassing(error) || setUnanswered(null),
    });
  };
  return { act, error: doing.error ? wordsOf(doing.error) : null, isBusy: doing.isPending };
}
