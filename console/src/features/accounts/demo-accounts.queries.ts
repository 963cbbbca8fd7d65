import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../platform/request';

/** A person of the demo world, with the password that everybody may know. */
export interface DemoAccount {
  account: string;
  password: string;
  name: string;
  title: string;
  school: string;
  /** Whether they have something to do at a desk. */
  desk: boolean;
}

/** The people of the demo world who work at a desk; nobody outside demo mode. */
export const demoAccountsQuery = () =>
  queryOptions({
    queryKey: ['demo-accounts'],
    staleTime: Infinity,
    queryFn: async () => {
      const people = await getJson('/demo/accounts');
      return Array.isArray(people) ? (people as DemoAccount[]).filter(({ desk }) => desk) : [];
    },
  });
