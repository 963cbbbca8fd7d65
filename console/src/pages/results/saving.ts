import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../../miniprogram/src/graphql/app-error';
import { clockNow } from '../../../../miniprogram/src/words/days';
import {
  classResultsQuery,
  saveResults,
  type ClassResults,
  type ResultsInput,
} from '../../features/measurements/results.queries';
import { queryClient } from '../../graphql/query-client';
import { newKey } from '../../platform/new-key';
import type { SentCell } from './typed';

/** Saves a class's cells; the same cells again, after an answer was lost, are the same submission. */
export function useSaving({ classId }: ClassResults) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const last = useRef<ResultsInput | null>(null);
  const saving = useMutation(saveResults());
  const keyFor = (cells: SentCell[]): string =>
    last.current && JSON.stringify(last.current.cells) === JSON.stringify(cells)
      ? last.current.clientMutationId
      : newKey();
  const send = (cells: SentCell[], onSaved: (latest: ClassResults, sent: SentCell[]) => void) => {
    last.current = { classId, cells, clientMutationId: keyFor(cells) };
    saving.mutate(last.current, {
      onSuccess: (latest) => {
        last.current = null;
        setSavedAt(clockNow());
        onSaved(latest, cells);
        queryClient.setQueryData(classResultsQuery(classId).queryKey, latest);
      },
      onError: (error) => {
        if (error instanceof AppError && error.code === 'UNREACHABLE') return;
        last.current = null;
        // Somebody was faster, or a pupil has left: what stands now is read again, what was typed stays.
        void queryClient.invalidateQueries({ queryKey: classResultsQuery(classId).queryKey });
      },
    });
  };
  const { isPending, error, reset } = saving;
  return { send, reset, isPending, error, savedWords: savedAt && `已保存 ${savedAt}` };
}

/** Ctrl+S saves, as in a spreadsheet. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
