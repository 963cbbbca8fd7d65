/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Copying the teaching of the term before into a term. 照抄上学期任课。 */
export type CopyTeachingInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The school. */
  schoolId: string;
  /** The term; the running one when absent. */
  termId?: string | null | undefined;
};

/** Who leads a class from today. 安排班主任。 */
export type SetHomeroomTeacherInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** Who was seen there. */
  seenStaffId?: string | null | undefined;
  /** The member of staff; nobody when absent. */
  staffId?: string | null | undefined;
  /** The term of the table that is answered. */
  termId?: string | null | undefined;
};

/** Who teaches a course to a class in a term. 安排任课。 */
export type SetTeachingInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The course. */
  courseId: string;
  /** Who was seen there. */
  seenStaffIds: Array<string>;
  /** Everybody who teaches it; none when nobody does. */
  staffIds: Array<string>;
  /** The term; the running one when absent. */
  termId?: string | null | undefined;
};

/** What becomes of a line of the term before. 照抄的结果。 */
export type TeachingCopyState =
  | 'ARRANGED'
  | 'CLASS_ENDED'
  | 'COPIED'
  | 'COURSE_ENDED'
  | 'HELD'
  | 'LEFT'
  | 'VACANT';

export type ConsoleTeachingPersonFragment = { staffId: string, name: string, hasLeft: boolean };

export type ConsoleTeachingFragment = { termId: string, termName: string, formerTermName: string | null, whyNotChange: string | null, courses: Array<{ id: string, name: string }>, staff: Array<{ id: string, name: string, staffNumber: string, mainSubject: string | null }>, classes: Array<{ classId: string, className: string, homeroom: { staffId: string, name: string, hasLeft: boolean } | null, cells: Array<{ courseId: string, teachers: Array<{ staffId: string, name: string, hasLeft: boolean }> }> }> };

export type ConsoleTeachingTableQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleTeachingTableQuery = { teachingTable: { termId: string, termName: string, formerTermName: string | null, whyNotChange: string | null, courses: Array<{ id: string, name: string }>, staff: Array<{ id: string, name: string, staffNumber: string, mainSubject: string | null }>, classes: Array<{ classId: string, className: string, homeroom: { staffId: string, name: string, hasLeft: boolean } | null, cells: Array<{ courseId: string, teachers: Array<{ staffId: string, name: string, hasLeft: boolean }> }> }> } };

export type ConsoleTeachingCopyQueryVariables = Exact<{
  schoolId: string;
  termId?: string | null | undefined;
}>;


export type ConsoleTeachingCopyQuery = { teachingCopy: { termId: string, formerTermName: string | null, toCopy: number, lines: Array<{ id: string, className: string, what: string, who: string, state: Types.TeachingCopyState, stateName: string }> } };

export type ConsoleCopyTeachingMutationVariables = Exact<{
  input: Types.CopyTeachingInput;
}>;


export type ConsoleCopyTeachingMutation = { copyTeaching: { termId: string, termName: string, formerTermName: string | null, whyNotChange: string | null, courses: Array<{ id: string, name: string }>, staff: Array<{ id: string, name: string, staffNumber: string, mainSubject: string | null }>, classes: Array<{ classId: string, className: string, homeroom: { staffId: string, name: string, hasLeft: boolean } | null, cells: Array<{ courseId: string, teachers: Array<{ staffId: string, name: string, hasLeft: boolean }> }> }> } };

export type ConsoleSetTeachingMutationVariables = Exact<{
  input: Types.SetTeachingInput;
}>;


export type ConsoleSetTeachingMutation = { setTeaching: { termId: string, termName: string, formerTermName: string | null, whyNotChange: string | null, courses: Array<{ id: string, name: string }>, staff: Array<{ id: string, name: string, staffNumber: string, mainSubject: string | null }>, classes: Array<{ classId: string, className: string, homeroom: { staffId: string, name: string, hasLeft: boolean } | null, cells: Array<{ courseId: string, teachers: Array<{ staffId: string, name: string, hasLeft: boolean }> }> }> } };

export type ConsoleSetHomeroomTeacherMutationVariables = Exact<{
  input: Types.SetHomeroomTeacherInput;
}>;


export type ConsoleSetHomeroomTeacherMutation = { setHomeroomTeacher: { termId: string, termName: string, formerTermName: string | null, whyNotChange: string | null, courses: Array<{ id: string, name: string }>, staff: Array<{ id: string, name: string, staffNumber: string, mainSubject: string | null }>, classes: Array<{ classId: string, className: string, homeroom: { staffId: string, name: string, hasLeft: boolean } | null, cells: Array<{ courseId: string, teachers: Array<{ staffId: string, name: string, hasLeft: boolean }> }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConsoleTeachingPersonFragmentDoc = new TypedDocumentString(`
    fragment ConsoleTeachingPerson on TeachingPerson {
  staffId
  name
  hasLeft
}
    `, {"fragmentName":"ConsoleTeachingPerson"}) as unknown as TypedDocumentString<ConsoleTeachingPersonFragment, unknown>;
export const ConsoleTeachingFragmentDoc = new TypedDocumentString(`
    fragment ConsoleTeaching on TeachingTable {
  termId
  termName
  formerTermName
  whyNotChange
  courses {
    id
    name
  }
  staff {
    id
    name
    staffNumber
    mainSubject
  }
  classes {
    classId
    className
    homeroom {
      ...ConsoleTeachingPerson
    }
    cells {
      courseId
      teachers {
        ...ConsoleTeachingPerson
      }
    }
  }
}
    fragment ConsoleTeachingPerson on TeachingPerson {
  staffId
  name
  hasLeft
}`, {"fragmentName":"ConsoleTeaching"}) as unknown as TypedDocumentString<ConsoleTeachingFragment, unknown>;
export const ConsoleTeachingTableDocument = new TypedDocumentString(`
    query ConsoleTeachingTable($schoolId: ID!, $termId: ID) {
  teachingTable(schoolId: $schoolId, termId: $termId) {
    ...ConsoleTeaching
  }
}
    fragment ConsoleTeachingPerson on TeachingPerson {
  staffId
  name
  hasLeft
}
fragment ConsoleTeaching on TeachingTable {
  termId
  termName
  formerTermName
  whyNotChange
  courses {
    id
    name
  }
  staff {
    id
    name
    staffNumber
    mainSubject
  }
  classes {
    classId
    className
    homeroom {
      ...ConsoleTeachingPerson
    }
    cells {
      courseId
      teachers {
        ...ConsoleTeachingPerson
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsoleTeachingTableQuery, ConsoleTeachingTableQueryVariables>;
export const ConsoleTeachingCopyDocument = new TypedDocumentString(`
    query ConsoleTeachingCopy($schoolId: ID!, $termId: ID) {
  teachingCopy(schoolId: $schoolId, termId: $termId) {
    termId
    formerTermName
    toCopy
    lines {
      id
      className
      what
      who
      state
      stateName
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleTeachingCopyQuery, ConsoleTeachingCopyQueryVariables>;
export const ConsoleCopyTeachingDocument = new TypedDocumentString(`
    mutation ConsoleCopyTeaching($input: CopyTeachingInput!) {
  copyTeaching(input: $input) {
    ...ConsoleTeaching
  }
}
    fragment ConsoleTeachingPerson on TeachingPerson {
  staffId
  name
  hasLeft
}
fragment ConsoleTeaching on TeachingTable {
  termId
  termName
  formerTermName
  whyNotChange
  courses {
    id
    name
  }
  staff {
    id
    name
    staffNumber
    mainSubject
  }
  classes {
    classId
    className
    homeroom {
      ...ConsoleTeachingPerson
    }
    cells {
      courseId
      teachers {
        ...ConsoleTeachingPerson
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsoleCopyTeachingMutation, ConsoleCopyTeachingMutationVariables>;
export const ConsoleSetTeachingDocument = new TypedDocumentString(`
    mutation ConsoleSetTeaching($input: SetTeachingInput!) {
  setTeaching(input: $input) {
    ...ConsoleTeaching
  }
}
    fragment ConsoleTeachingPerson on TeachingPerson {
  staffId
  name
  hasLeft
}
fragment ConsoleTeaching on TeachingTable {
  termId
  termName
  formerTermName
  whyNotChange
  courses {
    id
    name
  }
  staff {
    id
    name
    staffNumber
    mainSubject
  }
  classes {
    classId
    className
    homeroom {
      ...ConsoleTeachingPerson
    }
    cells {
      courseId
      teachers {
        ...ConsoleTeachingPerson
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSetTeachingMutation, ConsoleSetTeachingMutationVariables>;
export const ConsoleSetHomeroomTeacherDocument = new TypedDocumentString(`
    mutation ConsoleSetHomeroomTeacher($input: SetHomeroomTeacherInput!) {
  setHomeroomTeacher(input: $input) {
    ...ConsoleTeaching
  }
}
    fragment ConsoleTeachingPerson on TeachingPerson {
  staffId
  name
  hasLeft
}
fragment ConsoleTeaching on TeachingTable {
  termId
  termName
  formerTermName
  whyNotChange
  courses {
    id
    name
  }
  staff {
    id
    name
    staffNumber
    mainSubject
  }
  classes {
    classId
    className
    homeroom {
      ...ConsoleTeachingPerson
    }
    cells {
      courseId
      teachers {
        ...ConsoleTeachingPerson
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsoleSetHomeroomTeacherMutation, ConsoleSetHomeroomTeacherMutationVariables>;