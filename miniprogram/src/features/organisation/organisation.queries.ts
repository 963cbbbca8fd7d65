import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { orLast } from '../../graphql/last-answers';
import {
  MyClassesDocument,
  SchoolClassDocument,
  SchoolClassesDocument,
  TermsDocument,
  UnitTreeDocument,
  type MyClassesQuery,
  type SchoolClassesQuery,
} from './organisation.generated';

export type TaughtClass = MyClassesQuery['myClasses'][number];
export type ClassLine = SchoolClassesQuery['schoolClasses'][number];

/** One school as it is chosen from a list. */
export interface SchoolChoice {
  id: string;
  name: string;
  under: string;
}

interface TreeUnit {
  id: string;
  kind: string;
  name: string;
  children?: TreeUnit[];
}

/** The term that today falls into; null in the holidays. */
export const currentTermQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['terms', schoolId],
    queryFn: () => orLast(`terms.${schoolId}`, async () => (await execute(TermsDocument, { schoolId })).terms),
    select: (terms) => terms.find((term) => term.isCurrent) ?? null,
  });

/** The classes that the signed-in teacher teaches or leads. */
export const myClassesQuery = () =>
  queryOptions({
    queryKey: ['my-classes'],
    queryFn: () => orLast('my-classes', async () => (await execute(MyClassesDocument, {})).myClasses),
  });

/** All classes of a school. */
export const schoolClassesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['school-classes', schoolId],
    queryFn: async () => (await execute(SchoolClassesDocument, { schoolId })).schoolClasses,
  });

/** One class. */
export const schoolClassQuery = (id: string) =>
  queryOptions({
    queryKey: ['school-class', id],
    queryFn: () => orLast(`school-class.${id}`, async () => (await execute(SchoolClassDocument, { id })).schoolClass),
  });

/** The schools under a unit, each with the name of the unit above it. */
export const schoolsUnderQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['schools-under', unitId],
    queryFn: async () => schoolsIn((await execute(UnitTreeDocument, { id: unitId })).unit, ''),
  });

function schoolsIn(unit: TreeUnit, under: string): SchoolChoice[] {
  if (unit.kind === 'SCHOOL') return [{ id: unit.id, name: unit.name, under }];
  return (unit.children ?? []).flatMap((child) => schoolsIn(child, unit.name));
}
