import type { Moment } from './moments.queries';

/** Beside a note that not everybody around the child sees: who does. */
const chips: Partial<Record<NonNullable<Moment['conduct']>['audience'], string>> = {
  TEACHERS: '任课老师可见',
  GUARDIANS: '私下的提醒，只有家长和记下的老师、班主任可见',
  PRIVATE: '只有记下的老师和班主任可见',
};

/** What a flower or a note is for. */
export const givenName = ({ conduct, flowerReason }: Moment): string => conduct?.name ?? flowerReason ?? '';

/** Who sees a note, where it is not everybody around the child. */
export const audienceChip = ({ conduct }: Moment): string | undefined =>
  conduct ? chips[conduct.audience] : undefined;
