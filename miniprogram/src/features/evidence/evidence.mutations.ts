import { mutationOptions } from '@tanstack/react-query';
import { AppError } from '../../graphql/app-error';
import { asAppError, bearer, execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import type { PickedPhoto } from '../../platform/picked-photo';
import { uploadPhoto } from '../../platform/upload-photo';
import {
  ReviewRecordsDocument,
  SaveRecordDocument,
  StartPhotoDocument,
  WithdrawRecordDocument,
  type RecordFragment,
  type ReviewRecordsMutationVariables,
  type SaveRecordMutationVariables,
  type StartPhotoMutationVariables,
  type WithdrawRecordMutationVariables,
} from './evidence.generated';

export type SaveInput = SaveRecordMutationVariables['input'];

/** A photo that the server has. */
export interface KeptPhoto {
  id: string;
  thumbUrl: string;
}

/** Keeps a draft or hands a record in. */
export async function saveRecord(input: SaveInput): Promise<RecordFragment> {
  const { saveRecord: record } = await execute(SaveRecordDocument, { input });
  queryClient.setQueryData(['record', record.id], record);
  tellRecords();
  return record;
}

/** Sends one photo; the same key again is the same photo. */
export async function sendPhoto(
  input: StartPhotoMutationVariables['input'],
  photo: PickedPhoto,
  onProgress: (part: number) => void,
): Promise<KeptPhoto> {
  const { startPhoto } = await execute(StartPhotoDocument, { input });
  const { status, body } = await uploadPhoto(startPhoto.uploadUrl, photo, bearer(), onProgress).catch(asAppError);
  const answer = body as { thumbUrl?: string; message?: string } | null;
  if (status < 300 && answer?.thumbUrl) return { id: startPhoto.id, thumbUrl: answer.thumbUrl };
  const isOurFault = status >= 500 || status === 401 || status === 429;
  throw new AppError(isOurFault ? 'UNAVAILABLE' : 'INVALID_INPUT', answer?.message ?? '照片没有传上去，请再试一次。');
}

/** Verifies, returns or hides records. */
export const reviewRecords = () =>
  mutationOptions({
    mutationFn: async (input: ReviewRecordsMutationVariables['input']) =>
      (await execute(ReviewRecordsDocument, { input })).reviewRecords,
    onSettled: tellRecords,
  });

/** Takes one's own record back. */
export const withdrawRecord = () =>
  mutationOptions({
    mutationFn: async (input: WithdrawRecordMutationVariables['input']) =>
      (await execute(WithdrawRecordDocument, { input })).withdrawRecord,
    onSettled: tellRecords,
  });

function tellRecords(): void {
  for (const key of [
    'timeline',
    'unfinished',
    'inbox',
    'reviewed',
    'household-quotas',
    'my-quotas',
    'staff-quotas',
    'staff-records',
    'class-quotas',
  ]) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
}
