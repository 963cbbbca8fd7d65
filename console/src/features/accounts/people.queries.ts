import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import {
  ConsoleSchoolPeopleDocument,
  type ConsoleSchoolPeopleQuery,
  type ConsoleSchoolPeopleQueryVariables,
} from './people.generated';

type Asked = ConsoleSchoolPeopleQueryVariables;

export type SchoolPerson = ConsoleSchoolPeopleQuery['schoolPeople']['nodes'][number];
export type AccountState = SchoolPerson['state'];
export type PersonKind = NonNullable<Asked['kind']>;
export type HomeAccount = NonNullable<Asked['home']>;
export type PeopleSort = NonNullable<Asked['sort']>;

const PAGE = 20;

/** One page of the people of a school who match, found, put in order and cut by the server. */
export const schoolPeopleQuery = (asked: Omit<Asked, 'first'>) =>
  queryOptions({
    queryKey: ['school-people', asked],
    queryFn: async () => (await execute(ConsoleSchoolPeopleDocument, { ...asked, first: PAGE })).schoolPeople,
    placeholderData: keepPreviousData,
  });
