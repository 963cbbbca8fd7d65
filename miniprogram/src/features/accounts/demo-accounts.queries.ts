import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../platform/request';

/** A person of the demo world, with the password that everybody may know. */
export interface DemoAccount {
  account: string;
  password: string;
  name: string;
  title: string;
  school: string;
}

/** The people of the demo world; nobody outside demo mode. */
export const demoAccountsQuery = () =>
  queryOptions({
    queryKey: ['demo-accounts'],
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const answer = await getJson('/demo/accounts').catch(() => undefined);
      return answer?.status === 200 && Array.isArray(answer.body) ? (answer.body as DemoAccount[]) : [];
    },
  });
