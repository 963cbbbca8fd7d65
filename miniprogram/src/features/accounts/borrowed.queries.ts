import { mutationOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { beginSession, isSignedIn } from '../../session/session';
import { sitDown } from '../../session/sitting';
import type { Sitting } from '../../session/sitting-time';
import {
  EnterByCardDocument,
  HandOverDocument,
  OpenClassDoorDocument,
  PrintCardsDocument,
  type EnterByCardMutationVariables,
  type HandOverMutation,
  type OpenClassDoorMutation,
  type PrintCardsMutation,
} from './borrowed.generated';
import { endHere } from './accounts.mutations';

export type ClassCard = PrintCardsMutation['printCards'][number];
export type ClassDoor = OpenClassDoorMutation['openClassDoor'];

/** Cards made a moment ago: the server says them once. */
export const madeCardsQuery = (classId: string) =>
  queryOptions<ClassCard[]>({ queryKey: ['cards', classId], queryFn: skipToken, gcTime: Infinity });

/** A class code opened a moment ago. */
export const openedDoorQuery = (classId: string) =>
  queryOptions<ClassDoor>({ queryKey: ['class-door', classId], queryFn: skipToken, gcTime: Infinity });

/** OP-3: makes a card for every pupil of a class. */
export const printCards = (classId: string) =>
  mutationOptions({
    mutationFn: async () => (await execute(PrintCardsDocument, { classId })).printCards,
    onSuccess: (cards) => void queryClient.setQueryData(madeCardsQuery(classId).queryKey, cards),
  });

/** OP-3: opens a class code for the lesson. */
export const openClassDoor = (classId: string) =>
  mutationOptions({
    mutationFn: async () => (await execute(OpenClassDoorDocument, { classId })).openClassDoor,
    onSuccess: (door) => void queryClient.setQueryData(openedDoorQuery(classId).queryKey, door),
  });

/** OP-3: lends this phone to a child; who owns it signs in again afterwards. */
export const handOver = () =>
  mutationOptions({
    mutationFn: async (studentId: string) => lend('HANDED', (await execute(HandOverDocument, { studentId })).handOver),
  });

/** OP-3: makes a device of the school one child's. */
export const enterByCard = () =>
  mutationOptions({
    mutationFn: async (input: EnterByCardMutationVariables['input']) =>
      lend('SHARED', (await execute(EnterByCardDocument, { input })).enterByCard),
  });

/** No other session stays on a borrowed device: what a child cannot find, it cannot open. */
async function lend(kind: Sitting['kind'], { token, minutes }: HandOverMutation['handOver']): Promise<void> {
  if (isSignedIn()) await endHere();
  sitDown(kind, minutes);
  beginSession(token);
}
