import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../platform/new-id';
import { openDocument } from '../../platform/open-document';
import { wordsOf } from '../../words/refusals';
import {
  cancelPrint,
  isPrinting,
  printDownload,
  printJobQuery,
  printReports,
  type PrintJob,
} from './growth-reports.queries';

/** ZM-12: a printing with its progress; one that was begun before is gone on with. */
export function usePrinting(what: { classId?: string; studentId?: string; termId: string }, lastId?: string | null) {
  const [intention, setIntention] = useState(newId);
  const [begun, setBegun] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const jobId = begun ?? lastId;
  const { data: job } = useQuery({ ...printJobQuery(jobId ?? ''), enabled: !!jobId });
  const starting = useMutation({
    ...printReports(),
    onSettled: (started) => {
      if (!started) return;
      setBegun(started.id);
      setIntention(newId());
    },
  });
  const cancelling = useMutation(cancelPrint());
  const start = () => {
    setFailure(undefined);
    const { classId = null, studentId = null, termId } = what;
    starting.mutate({ classId, studentId, termId, clientMutationId: intention });
  };
  const fetchFile = async () => {
    setFailure(undefined);
    try {
      const file = jobId ? await printDownload(jobId) : null;
      if (file) await openDocument(file.url, file.fileName);
      else setFailure('这次打印的文件已经过期，请重新生成。');
    } catch (error) {
      setFailure(wordsOf(error));
    }
  };
  return {
    job,
    start,
    fetchFile,
    cancel: () => job && cancelling.mutate(job.id),
    isPrinting: isPrinting(job),
    isBusy: starting.isPending || cancelling.isPending,
    refusal: refusalOf(failure, starting.error ?? cancelling.error, job),
  };
}

export type Printing = ReturnType<typeof usePrinting>;

function refusalOf(failure: string | undefined, error: Error | null, job: PrintJob | undefined): string | null {
  if (failure) return failure;
  return error ? wordsOf(error) : (job?.failure ?? null);
}
