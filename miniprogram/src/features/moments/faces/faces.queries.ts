import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../../graphql/client';
import { orLast } from '../../../graphql/last-answers';
import { ShelfDocument, TreeDocument, type ShelfQuery } from './faces.generated';
import { branchesOf } from './tree.rules';

/** The branches of a pupil's tree this term; none before the first term. */
export const treeQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['timeline', studentId, 'tree'],
    queryFn: () =>
      orLast(`tree.${studentId}`, async () => {
        const { growth, flowerWall } = await execute(TreeDocument, { studentId });
        return branchesOf(growth?.dimensions ?? [], flowerWall?.courses ?? []);
      }),
  });

export type ShelfTerm = NonNullable<ShelfQuery['growth']>['terms'][number];

/** The terms of an older pupil; none before the first term. */
export const shelfQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['timeline', studentId, 'shelf'],
    queryFn: () =>
      orLast(`shelf.${studentId}`, async () => (await execute(ShelfDocument, { studentId })).growth?.terms ?? []),
  });
