import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleSchoolStaffDocument,
  type ConsoleSchoolStaffQuery,
  type ConsoleSchoolStaffQueryVariables,
} from './staff.generated';

export type StaffPage = ConsoleSchoolStaffQuery['schoolStaff'];
export type StaffPerson = StaffPage['nodes'][number];
export type StaffRole = NonNullable<ConsoleSchoolStaffQueryVariables['role']>;

const PAGE = 20;

/** Which staff are looked for, as the address says. */
export interface StaffAsked {
  search: string;
  role: StaffRole | null;
  hasAccount: boolean | null;
  after?: string;
}

/** One page of the staff of a school who match, read by the server. */
export const schoolStaffQuery = (schoolId: string, { search, role, hasAccount, after }: StaffAsked) =>
  queryOptions({
    queryKey: ['school-staff', schoolId, search, role, hasAccount, after],
    queryFn: async () => {
      const variables = { schoolId, first: PAGE, search: search || null, role, hasAccount, after: after ?? null };
      return (await execute(ConsoleSchoolStaffDocument, variables)).schoolStaff;
    },
    placeholderData: keepPreviousData,
  });
