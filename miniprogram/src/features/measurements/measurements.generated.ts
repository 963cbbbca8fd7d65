/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One body measure; without a value it is emptied. 一项身体数据。 */
export type BodyValueInput = {
  /** The item of the scheme. */
  item: string;
  /** Hundredths of its unit. */
  value?: number | null | undefined;
  /** The version that was seen; null when it was empty. */
  version?: number | null | undefined;
};

/** One cell of the grid; with neither mark nor level it is emptied. 一格成绩。 */
export type ResultCellInput = {
  /** A level of the scheme. */
  level?: string | null | undefined;
  /** Hundredths of a mark. */
  mark?: number | null | undefined;
  /** The pupil. */
  studentId: string;
  /** The subject of the scheme. */
  subject: string;
  /** The version that was seen; null for a cell that was empty. */
  version?: number | null | undefined;
};

/** Entering body measures of the running term. 填写身体数据。 */
export type SaveBodyMeasuresInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The pupil. */
  studentId: string;
  /** The measures. */
  values: Array<BodyValueInput>;
};

/** Entering results of a class: all of them or none. 录入成绩。 */
export type SaveResultsInput = {
  /** The cells, at most a thousand. */
  cells: Array<ResultCellInput>;
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
};

export type ResultFragment = { version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string };

export type ClassResultsFragment = { classId: string, termId: string, termName: string, entersMarks: boolean, fullMark: number, whyNotEnter: string | null, levels: Array<{ id: string, name: string }>, subjects: Array<{ id: string, name: string, viewerCanEnter: boolean }>, rows: Array<{ studentId: string, name: string, seatNumber: number | null, exempt: Array<string>, results: Array<{ version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string }> }> };

export type ChildMeasuresFragment = { studentId: string, termName: string, viewerCanEnterBody: boolean, isEnteredOnBehalf: boolean, whyNotEnterBody: string | null, results: Array<{ version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string }>, body: Array<{ item: string, name: string, unit: string, min: number, max: number, value: number | null, version: number | null, isExempt: boolean, enteredAt: string | null, enteredFor: string | null, lastValue: number | null, lastTermName: string | null }> };

export type ClassResultsQueryVariables = Exact<{
  classId: string;
}>;


export type ClassResultsQuery = { classResults: { classId: string, termId: string, termName: string, entersMarks: boolean, fullMark: number, whyNotEnter: string | null, levels: Array<{ id: string, name: string }>, subjects: Array<{ id: string, name: string, viewerCanEnter: boolean }>, rows: Array<{ studentId: string, name: string, seatNumber: number | null, exempt: Array<string>, results: Array<{ version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string }> }> } };

export type ChildMeasuresQueryVariables = Exact<{
  studentId: string;
}>;


export type ChildMeasuresQuery = { childMeasures: { studentId: string, termName: string, viewerCanEnterBody: boolean, isEnteredOnBehalf: boolean, whyNotEnterBody: string | null, results: Array<{ version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string }>, body: Array<{ item: string, name: string, unit: string, min: number, max: number, value: number | null, version: number | null, isExempt: boolean, enteredAt: string | null, enteredFor: string | null, lastValue: number | null, lastTermName: string | null }> } };

export type SaveResultsMutationVariables = Exact<{
  input: Types.SaveResultsInput;
}>;


export type SaveResultsMutation = { saveResults: { classId: string, termId: string, termName: string, entersMarks: boolean, fullMark: number, whyNotEnter: string | null, levels: Array<{ id: string, name: string }>, subjects: Array<{ id: string, name: string, viewerCanEnter: boolean }>, rows: Array<{ studentId: string, name: string, seatNumber: number | null, exempt: Array<string>, results: Array<{ version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string }> }> } };

export type SaveBodyMeasuresMutationVariables = Exact<{
  input: Types.SaveBodyMeasuresInput;
}>;


export type SaveBodyMeasuresMutation = { saveBodyMeasures: { studentId: string, termName: string, viewerCanEnterBody: boolean, isEnteredOnBehalf: boolean, whyNotEnterBody: string | null, results: Array<{ version: number, subject: string, subjectName: string, mark: number | null, level: string, levelName: string, enteredAt: string }>, body: Array<{ item: string, name: string, unit: string, min: number, max: number, value: number | null, version: number | null, isExempt: boolean, enteredAt: string | null, enteredFor: string | null, lastValue: number | null, lastTermName: string | null }> } };

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
export const ResultFragmentDoc = new TypedDocumentString(`
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}
    `, {"fragmentName":"Result"}) as unknown as TypedDocumentString<ResultFragment, unknown>;
export const ClassResultsFragmentDoc = new TypedDocumentString(`
    fragment ClassResults on ClassResults {
  classId
  termId
  termName
  entersMarks
  fullMark
  whyNotEnter
  levels {
    id
    name
  }
  subjects {
    id
    name
    viewerCanEnter
  }
  rows {
    studentId
    name
    seatNumber
    exempt
    results {
      ...Result
    }
  }
}
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}`, {"fragmentName":"ClassResults"}) as unknown as TypedDocumentString<ClassResultsFragment, unknown>;
export const ChildMeasuresFragmentDoc = new TypedDocumentString(`
    fragment ChildMeasures on ChildMeasures {
  studentId
  termName
  viewerCanEnterBody
  isEnteredOnBehalf
  whyNotEnterBody
  results {
    ...Result
  }
  body {
    item
    name
    unit
    min
    max
    value
    version
    isExempt
    enteredAt
    enteredFor
    lastValue
    lastTermName
  }
}
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}`, {"fragmentName":"ChildMeasures"}) as unknown as TypedDocumentString<ChildMeasuresFragment, unknown>;
export const ClassResultsDocument = new TypedDocumentString(`
    query ClassResults($classId: ID!) {
  classResults(classId: $classId) {
    ...ClassResults
  }
}
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}
fragment ClassResults on ClassResults {
  classId
  termId
  termName
  entersMarks
  fullMark
  whyNotEnter
  levels {
    id
    name
  }
  subjects {
    id
    name
    viewerCanEnter
  }
  rows {
    studentId
    name
    seatNumber
    exempt
    results {
      ...Result
    }
  }
}`) as unknown as TypedDocumentString<ClassResultsQuery, ClassResultsQueryVariables>;
export const ChildMeasuresDocument = new TypedDocumentString(`
    query ChildMeasures($studentId: ID!) {
  childMeasures(studentId: $studentId) {
    ...ChildMeasures
  }
}
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}
fragment ChildMeasures on ChildMeasures {
  studentId
  termName
  viewerCanEnterBody
  isEnteredOnBehalf
  whyNotEnterBody
  results {
    ...Result
  }
  body {
    item
    name
    unit
    min
    max
    value
    version
    isExempt
    enteredAt
    enteredFor
    lastValue
    lastTermName
  }
}`) as unknown as TypedDocumentString<ChildMeasuresQuery, ChildMeasuresQueryVariables>;
export const SaveResultsDocument = new TypedDocumentString(`
    mutation SaveResults($input: SaveResultsInput!) {
  saveResults(input: $input) {
    ...ClassResults
  }
}
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}
fragment ClassResults on ClassResults {
  classId
  termId
  termName
  entersMarks
  fullMark
  whyNotEnter
  levels {
    id
    name
  }
  subjects {
    id
    name
    viewerCanEnter
  }
  rows {
    studentId
    name
    seatNumber
    exempt
    results {
      ...Result
    }
  }
}`) as unknown as TypedDocumentString<SaveResultsMutation, SaveResultsMutationVariables>;
export const SaveBodyMeasuresDocument = new TypedDocumentString(`
    mutation SaveBodyMeasures($input: SaveBodyMeasuresInput!) {
  saveBodyMeasures(input: $input) {
    ...ChildMeasures
  }
}
    fragment Result on SubjectResult {
  version
  subject
  subjectName
  mark
  level
  levelName
  enteredAt
}
fragment ChildMeasures on ChildMeasures {
  studentId
  termName
  viewerCanEnterBody
  isEnteredOnBehalf
  whyNotEnterBody
  results {
    ...Result
  }
  body {
    item
    name
    unit
    min
    max
    value
    version
    isExempt
    enteredAt
    enteredFor
    lastValue
    lastTermName
  }
}`) as unknown as TypedDocumentString<SaveBodyMeasuresMutation, SaveBodyMeasuresMutationVariables>;