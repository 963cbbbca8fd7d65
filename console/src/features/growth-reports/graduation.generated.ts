/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A fact against a criterion; never a verdict on the child. 是否达到标准。 */
export type GraduationFinding =
  | 'MET'
  | 'NOT_MET'
  | 'UNKNOWN';

/** Deciding about pupils of a class. 毕业决定。 */
export type GraduationInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** What is decided, an outcome of the scheme. */
  outcome: string;
  /** The pupils, at most a hundred. */
  pupils: Array<GraduationSeenInput>;
  /** Why, at most 300 characters; may be empty where the facts say it. */
  reason: string;
};

/** A pupil about whom somebody decides. 要决定的学生。 */
export type GraduationSeenInput = {
  /** What lay before them. */
  seen: string;
  /** The pupil. */
  studentId: string;
};

/** How far a graduation has come. 毕业办理状态。 */
export type GraduationState =
  | 'OPEN'
  | 'PROPOSED'
  | 'SIGNED';

/** Printing the list of a class, or the page of one pupil. 打印毕业名单、个人表。 */
export type PrintGraduationsInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The pupil whose page it is; the list of the class when absent. */
  studentId?: string | null | undefined;
};

export type ConsoleLeavingYearQueryVariables = Exact<{
  schoolId: string;
  schoolYear?: number | null | undefined;
}>;


export type ConsoleLeavingYearQuery = { leavingYear: { schoolYear: number, years: Array<number>, classes: Array<{ classId: string, className: string, pupilCount: number, proposedCount: number, signedCount: number }> } };

export type ConsoleGraduationWordFragment = { id: string, number: number, state: Types.GraduationState, outcomeName: string, reason: string, by: string, at: string };

export type ConsoleGraduationFragment = { classId: string, className: string, standardName: string, law: string | null, waitsFor: string | null, viewerCanPropose: boolean, viewerCanSign: boolean, criteria: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string, graduates: boolean }>, pupils: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.GraduationState, stateName: string, seen: string, terms: Array<{ name: string, finding: Types.GraduationFinding, words: string, levels: Array<{ subject: string, level: string }> }>, criteria: Array<{ criterionId: string, finding: Types.GraduationFinding, findingName: string, met: number, notMet: number, unknown: number }>, word: { id: string, number: number, state: Types.GraduationState, outcomeName: string, reason: string, by: string, at: string } | null }> };

export type ConsoleClassGraduationQueryVariables = Exact<{
  classId: string;
}>;


export type ConsoleClassGraduationQuery = { classGraduation: { classId: string, className: string, standardName: string, law: string | null, waitsFor: string | null, viewerCanPropose: boolean, viewerCanSign: boolean, criteria: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string, graduates: boolean }>, pupils: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.GraduationState, stateName: string, seen: string, terms: Array<{ name: string, finding: Types.GraduationFinding, words: string, levels: Array<{ subject: string, level: string }> }>, criteria: Array<{ criterionId: string, finding: Types.GraduationFinding, findingName: string, met: number, notMet: number, unknown: number }>, word: { id: string, number: number, state: Types.GraduationState, outcomeName: string, reason: string, by: string, at: string } | null }> } };

export type ConsoleGraduationWordsQueryVariables = Exact<{
  classId: string;
  studentId: string;
}>;


export type ConsoleGraduationWordsQuery = { graduationWords: Array<{ id: string, number: number, state: Types.GraduationState, outcomeName: string, reason: string, by: string, at: string }> };

export type ConsolePrintGraduationsMutationVariables = Exact<{
  input: Types.PrintGraduationsInput;
}>;


export type ConsolePrintGraduationsMutation = { printGraduations: { fileName: string, content: string } };

export type ConsoleProposeGraduationsMutationVariables = Exact<{
  input: Types.GraduationInput;
}>;


export type ConsoleProposeGraduationsMutation = { proposeGraduations: { classId: string, className: string, standardName: string, law: string | null, waitsFor: string | null, viewerCanPropose: boolean, viewerCanSign: boolean, criteria: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string, graduates: boolean }>, pupils: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.GraduationState, stateName: string, seen: string, terms: Array<{ name: string, finding: Types.GraduationFinding, words: string, levels: Array<{ subject: string, level: string }> }>, criteria: Array<{ criterionId: string, finding: Types.GraduationFinding, findingName: string, met: number, notMet: number, unknown: number }>, word: { id: string, number: number, state: Types.GraduationState, outcomeName: string, reason: string, by: string, at: string } | null }> } };

export type ConsoleSignGraduationsMutationVariables = Exact<{
  input: Types.GraduationInput;
}>;


export type ConsoleSignGraduationsMutation = { signGraduations: { classId: string, className: string, standardName: string, law: string | null, waitsFor: string | null, viewerCanPropose: boolean, viewerCanSign: boolean, criteria: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string, graduates: boolean }>, pupils: Array<{ studentId: string, studentName: string, seatNumber: number | null, state: Types.GraduationState, stateName: string, seen: string, terms: Array<{ name: string, finding: Types.GraduationFinding, words: string, levels: Array<{ subject: string, level: string }> }>, criteria: Array<{ criterionId: string, finding: Types.GraduationFinding, findingName: string, met: number, notMet: number, unknown: number }>, word: { id: string, number: number, state: Types.GraduationState, outcomeName: string, reason: string, by: string, at: string } | null }> } };

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
export const ConsoleGraduationWordFragmentDoc = new TypedDocumentString(`
    fragment ConsoleGraduationWord on GraduationWord {
  id
  number
  state
  outcomeName
  reason
  by
  at
}
    `, {"fragmentName":"ConsoleGraduationWord"}) as unknown as TypedDocumentString<ConsoleGraduationWordFragment, unknown>;
export const ConsoleGraduationFragmentDoc = new TypedDocumentString(`
    fragment ConsoleGraduation on ClassGraduation {
  classId
  className
  standardName
  law
  criteria {
    id
    name
  }
  outcomes {
    id
    name
    graduates
  }
  pupils {
    studentId
    studentName
    seatNumber
    terms {
      name
      finding
      words
      levels {
        subject
        level
      }
    }
    criteria {
      criterionId
      finding
      findingName
      met
      notMet
      unknown
    }
    state
    stateName
    word {
      ...ConsoleGraduationWord
    }
    seen
  }
  waitsFor
  viewerCanPropose
  viewerCanSign
}
    fragment ConsoleGraduationWord on GraduationWord {
  id
  number
  state
  outcomeName
  reason
  by
  at
}`, {"fragmentName":"ConsoleGraduation"}) as unknown as TypedDocumentString<ConsoleGraduationFragment, unknown>;
export const ConsoleLeavingYearDocument = new TypedDocumentString(`
    query ConsoleLeavingYear($schoolId: ID!, $schoolYear: Int) {
  leavingYear(schoolId: $schoolId, schoolYear: $schoolYear) {
    schoolYear
    years
    classes {
      classId
      className
      pupilCount
      proposedCount
      signedCount
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleLeavingYearQuery, ConsoleLeavingYearQueryVariables>;
export const ConsoleClassGraduationDocument = new TypedDocumentString(`
    query ConsoleClassGraduation($classId: ID!) {
  classGraduation(classId: $classId) {
    ...ConsoleGraduation
  }
}
    fragment ConsoleGraduationWord on GraduationWord {
  id
  number
  state
  outcomeName
  reason
  by
  at
}
fragment ConsoleGraduation on ClassGraduation {
  classId
  className
  standardName
  law
  criteria {
    id
    name
  }
  outcomes {
    id
    name
    graduates
  }
  pupils {
    studentId
    studentName
    seatNumber
    terms {
      name
      finding
      words
      levels {
        subject
        level
      }
    }
    criteria {
      criterionId
      finding
      findingName
      met
      notMet
      unknown
    }
    state
    stateName
    word {
      ...ConsoleGraduationWord
    }
    seen
  }
  waitsFor
  viewerCanPropose
  viewerCanSign
}`) as unknown as TypedDocumentString<ConsoleClassGraduationQuery, ConsoleClassGraduationQueryVariables>;
export const ConsoleGraduationWordsDocument = new TypedDocumentString(`
    query ConsoleGraduationWords($classId: ID!, $studentId: ID!) {
  graduationWords(classId: $classId, studentId: $studentId) {
    ...ConsoleGraduationWord
  }
}
    fragment ConsoleGraduationWord on GraduationWord {
  id
  number
  state
  outcomeName
  reason
  by
  at
}`) as unknown as TypedDocumentString<ConsoleGraduationWordsQuery, ConsoleGraduationWordsQueryVariables>;
export const ConsolePrintGraduationsDocument = new TypedDocumentString(`
    mutation ConsolePrintGraduations($input: PrintGraduationsInput!) {
  printGraduations(input: $input) {
    fileName
    content
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintGraduationsMutation, ConsolePrintGraduationsMutationVariables>;
export const ConsoleProposeGraduationsDocument = new TypedDocumentString(`
    mutation ConsoleProposeGraduations($input: GraduationInput!) {
  proposeGraduations(input: $input) {
    ...ConsoleGraduation
  }
}
    fragment ConsoleGraduationWord on GraduationWord {
  id
  number
  state
  outcomeName
  reason
  by
  at
}
fragment ConsoleGraduation on ClassGraduation {
  classId
  className
  standardName
  law
  criteria {
    id
    name
  }
  outcomes {
    id
    name
    graduates
  }
  pupils {
    studentId
    studentName
    seatNumber
    terms {
      name
      finding
      words
      levels {
        subject
        level
      }
    }
    criteria {
      criterionId
      finding
      findingName
      met
      notMet
      unknown
    }
    state
    stateName
    word {
      ...ConsoleGraduationWord
    }
    seen
  }
  waitsFor
  viewerCanPropose
  viewerCanSign
}`) as unknown as TypedDocumentString<ConsoleProposeGraduationsMutation, ConsoleProposeGraduationsMutationVariables>;
export const ConsoleSignGraduationsDocument = new TypedDocumentString(`
    mutation ConsoleSignGraduations($input: GraduationInput!) {
  signGraduations(input: $input) {
    ...ConsoleGraduation
  }
}
    fragment ConsoleGraduationWord on GraduationWord {
  id
  number
  state
  outcomeName
  reason
  by
  at
}
fragment ConsoleGraduation on ClassGraduation {
  classId
  className
  standardName
  law
  criteria {
    id
    name
  }
  outcomes {
    id
    name
    graduates
  }
  pupils {
    studentId
    studentName
    seatNumber
    terms {
      name
      finding
      words
      levels {
        subject
        level
      }
    }
    criteria {
      criterionId
      finding
      findingName
      met
      notMet
      unknown
    }
    state
    stateName
    word {
      ...ConsoleGraduationWord
    }
    seen
  }
  waitsFor
  viewerCanPropose
  viewerCanSign
}`) as unknown as TypedDocumentString<ConsoleSignGraduationsMutation, ConsoleSignGraduationsMutationVariables>;