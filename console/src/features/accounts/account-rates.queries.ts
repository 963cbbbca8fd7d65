import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleAccountRatesDocument,
  ConsoleClassAccountsDocument,
  type ConsoleAccountRatesQuery,
  type ConsoleClassAccountsQuery,
  type ConsoleClassAccountsQueryVariables,
} from './account-rates.generated';

export type AccountRates = ConsoleAccountRatesQuery['accountRates'];
export type ClassRate = AccountRates['classes'][number];
export type PupilAccount = ConsoleClassAccountsQuery['classAccounts'][number];

/** Which of a class are looked for. */
export type AccountsWanted = Pick<ConsoleClassAccountsQueryVariables, 'show' | 'search'>;
export type AccountFilter = NonNullable<AccountsWanted['show']>;

/** How many of each class, and of the staff, have an account. */
export const accountRatesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['account-rates', schoolId],
    queryFn: async () => (await execute(ConsoleAccountRatesDocument, { schoolId })).accountRates,
  });

/** Who of a class has an account, and who has none: all, or those that are looked for. */
export const classAccountsQuery = (classId: string, wanted: AccountsWanted = {}) =>
  queryOptions({
    queryKey: ['class-accounts', classId, wanted.show ?? null, wanted.search || null],
    queryFn: async () =>
      (
        await execute(ConsoleClassAccountsDocument, {
          ...{ classId, show: wanted.show ?? null, search: wanted.search || null },
        })
      ).classAccounts,
    placeholderData: keepPreviousData,
  });
