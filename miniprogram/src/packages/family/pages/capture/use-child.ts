import { useQuery } from '@tanstack/react-query';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { classStudentsQuery } from '../../../../features/people/class-students.queries';
import { faceOfChild } from '../../../../session/face';
import { meQuery, type Child } from '../../../../session/me.queries';
import { useIsSignedIn } from '../../../../session/session';
import type { Whom } from './family-capture';

/** A child about whom somebody records here, and as what. */
export interface ChildHere {
  child?: Whom;
  /** The children of this person in the same class, the child among them. */
  siblings: Whom[];
  as: 'GUARDIAN' | 'STUDENT';
  /** ZM-1: the child is not this person's own; they record in the place of its home. */
  isOnBehalf: boolean;
}

/** The child of a page: an own one, else one of a class in which this person enters for a home that takes no part. */
export function useChild(studentId: string, classId = '') {
  const me = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const own = me.data?.children.find(({ id }) => id === studentId);
  const isOnBehalf = me.data != null && !own && classId !== '';
  const students = useQuery({ ...classStudentsQuery(classId), enabled: isOnBehalf });
  const schoolClass = useQuery({ ...schoolClassQuery(classId), enabled: isOnBehalf });
  const queries = isOnBehalf ? [students, schoolClass] : [me];
  const found = (): ChildHere => {
    if (!isOnBehalf) return atHome(me.data?.children ?? [], own);
    const other = students.data?.find(({ id }) => id === studentId);
    return inTheirPlace(other && { ...other, classId, schoolId: schoolClass.data?.schoolId ?? '' });
  };
  return {
    data: queries.every(({ data }) => data !== undefined) ? found() : undefined,
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => queries.forEach((query) => query.error && void query.refetch()),
  };
}

function atHome(children: Child[], own: Child | undefined): ChildHere {
  const siblings = children.filter((other) => other.classId === own?.classId);
  return {
    child: own,
    siblings,
    as: own && faceOfChild(own).kind === 'student' ? 'STUDENT' : 'GUARDIAN',
    isOnBehalf: false,
  };
}

const inTheirPlace = (child: Whom | undefined): ChildHere => ({
  child,
  siblings: child ? [child] : [],
  as: 'GUARDIAN',
  isOnBehalf: true,
});
