import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { AppError } from '../../graphql/app-error';
import { asAppError, bearer, execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import type { PickedPhoto } from '../../platform/picked-photo';
import { uploadPhoto } from '../../platform/upload-photo';
import {
  ChildExemptionsDocument,
  ClassExemptionsDocument,
  EndExemptionDocument,
  GrantExemptionDocument,
  type ClassExemptionsFragment,
  type EndExemptionMutationVariables,
  type ExemptionFragment,
  type GrantExemptionMutationVariables,
} from './exemptions.generated';

export type ClassExemptions = ClassExemptionsFragment;
export type Exemption = ExemptionFragment;
export type ExemptibleItem = ClassExemptions['items'][number];
export type ExemptGround = ClassExemptions['grounds'][number]['ground'];
export type Granting = GrantExemptionMutationVariables['input'];

/** OP-7: the exemptions of a class; the links to the proofs hold for minutes, so it is read anew each time. */
export const classExemptionsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-exemptions', classId],
    queryFn: async () => (await execute(ClassExemptionsDocument, { classId })).classExemptions,
    staleTime: 0,
  });

/** OP-7: from what an own child is exempt, and until when. */
export const childExemptionsQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['child-exemptions', studentId],
    queryFn: async () => (await execute(ChildExemptionsDocument, { studentId })).childExemptions,
    staleTime: 0,
  });

/** What depends on who is exempt from what. */
const TOUCHED = ['class-results', 'child-measures', 'class-quotas', 'class-reports', 'comment-desk', 'rounds'];

const keep = (kept: ClassExemptions): void => {
  queryClient.setQueryData(classExemptionsQuery(kept.classId).queryKey, kept);
  for (const key of TOUCHED) void queryClient.invalidateQueries({ queryKey: [key] });
};

/** Sends the picture of a proof about a child; what is answered goes with the exemption. */
export async function sendProof(studentId: string, photo: PickedPhoto): Promise<string> {
  const path = `/uploads/proofs/${studentId}`;
  const { status, body } = await uploadPhoto(path, photo, bearer(), () => undefined).catch(asAppError);
  const answer = body as { proof?: string; message?: string } | null;
  if (status < 300 && answer?.proof) return answer.proof;
  const isOurFault = status >= 500 || status === 401 || status === 429;
  throw new AppError(isOurFault ? 'UNAVAILABLE' : 'INVALID_INPUT', answer?.message ?? '照片没有传上去，请再试一次。');
}

/** OP-7: exempts a child from an item, with its proof. */
export const grantExemption = () =>
  mutationOptions({
    mutationFn: async ({ photo, receipt, ...wish }: Omit<Granting, 'proof'> & ProofOf) => {
      receipt.proof ??= await sendProof(wish.studentId, photo);
      return (await execute(GrantExemptionDocument, { input: { ...wish, proof: receipt.proof } })).grantExemption;
    },
    onSuccess: keep,
  });

/** A picture, and what was answered to it once it has arrived. */
export interface ProofOf {
  photo: PickedPhoto;
  receipt: { proof?: string };
}

/** OP-7: asks the item of the child again from today. */
export const endExemption = () =>
  mutationOptions({
    mutationFn: async (input: EndExemptionMutationVariables['input']) =>
      (await execute(EndExemptionDocument, { input })).endExemption,
    onSuccess: keep,
  });
