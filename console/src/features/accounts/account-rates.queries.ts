import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleAccountRatesDocument,
  ConsoleClassAccountsDocument,
  type ConsoleAccountRatesQuery,
  type ConsoleClassAccountsQuery,
} from './account-rates.generated';

export type AccountRates = ConsoleAccountRatesQuery['accountRates'];
export type ClassRate = AccountRates['classes'][number];
export type PupilAccount = ConsoleClassAccountsQuery['classAccounts'][number];

/** How many of each class, and of the staff, have an account. */
export const accountRatesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['account-rates', schoolId],
    queryFn: async () => (await execute(ConsoleAccountRatesDocument, { schoolId })).accountRates,
  });

/** Who of a class has an account, and who has none. */
export const classAccountsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['class-accounts', classId],
    queryFn: async () => (await execute(ConsoleClassAccountsDocument, { classId })).classAccounts,
  });
