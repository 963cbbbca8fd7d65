/** A pupil as far as accounts are counted: 1 or 0, as the database has it. */
export interface CountedPupil {
  own: number;
  home: number;
  paused: number;
}

/** So many of so many. */
export interface Opened {
  opened: number;
  total: number;
}

/** The accounts of the pupils of a class, and of its homes. */
export interface ClassRate {
  pupils: Opened;
  homes: Opened;
  paused: number;
}

/** ZM-1: a home counts once, whoever there has the account; one that takes no part leaves the count of homes. */
export function rateOf(rows: readonly CountedPupil[]): ClassRate {
  const able = rows.filter(({ paused }) => Number(paused) === 0);
  const among = (counted: readonly CountedPupil[], what: 'own' | 'home'): Opened => ({
    opened: counted.filter((row) => Number(row[what]) === 1).length,
    total: counted.length,
  });
  return { pupils: among(rows, 'own'), homes: among(able, 'home'), paused: rows.length - able.length };
}

/** Which pupils of a class are listed with their homes. */
export enum AccountFilter {
  HOME_WITHOUT = 'HOME_WITHOUT',
  ONE_GUARDIAN = 'ONE_GUARDIAN',
  INVITED = 'INVITED',
}

/** Somebody who may have an account, or a printed code for one. */
interface Holder {
  hasAccount: boolean;
  invitedUntil: string | null;
}

/** A pupil with the home, as far as the list is narrowed. */
export interface ListedPupil extends Holder {
  guardians: readonly Holder[];
  isPaused: boolean;
}

const opened = ({ guardians }: ListedPupil): number => guardians.filter(({ hasAccount }) => hasAccount).length;
const waits = ({ hasAccount, invitedUntil }: Holder): boolean => !hasAccount && invitedUntil !== null;

const LISTED: Record<AccountFilter, (pupil: ListedPupil) => boolean> = {
  [AccountFilter.HOME_WITHOUT]: (pupil) => !pupil.isPaused && opened(pupil) === 0,
  [AccountFilter.ONE_GUARDIAN]: (pupil) => opened(pupil) === 1,
  [AccountFilter.INVITED]: (pupil) => [pupil, ...pupil.guardians].some(waits),
};

/** What each filter is called. */
export const ACCOUNT_FILTER_NAMES: Record<AccountFilter, string> = {
  [AccountFilter.HOME_WITHOUT]: '家里还没有账号的',
  [AccountFilter.ONE_GUARDIAN]: '只有一位家长开通的',
  [AccountFilter.INVITED]: '有邀请码还没开通的',
};

/** ZM-1: whether a pupil stands in the list that is asked for; all do when none is. */
export const isListed = (pupil: ListedPupil, show: AccountFilter | null): boolean =>
  show === null || LISTED[show](pupil);
