/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Asking an item of a pupil again from today. 提前结束免评。 */
export type EndExemptionInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The exemption. */
  exemptionId: string;
  /** The version that was seen. */
  version: number;
};

/** On what ground a pupil is exempt. 免评的原因。 */
export type ExemptGround =
  | 'DISABILITY'
  | 'FITNESS'
  | 'ILLNESS'
  | 'OTHER';

/** Of what kind an item is from which a pupil may be exempt. 免评的项目类别。 */
export type ExemptKind =
  | 'CATEGORY'
  | 'MEASURE'
  | 'SUBJECT';

/** Exempting a pupil from one item, with its proof. 登记免评。 */
export type GrantExemptionInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** On what ground. */
  ground: ExemptGround;
  /** The id of the item in the scheme. */
  item: string;
  /** Of what kind the item is. */
  kind: ExemptKind;
  /** The last day. */
  lastOn: string;
  /** A short note; needed for other grounds. */
  note?: string | null | undefined;
  /** What `POST /uploads/proofs/{studentId}` answered to the picture of the proof. */
  proof: string;
  /** The first day; today when absent. */
  startsOn?: string | null | undefined;
  /** The pupil. */
  studentId: string;
};

export type ExemptionFragment = { id: string, version: number, studentId: string, studentName: string, itemName: string, kindName: string, groundWords: string, proofUrl: string, startsOn: string, lastOn: string, isRunning: boolean, grantedBy: string };

export type ClassExemptionsFragment = { classId: string, termEndsOn: string | null, items: Array<{ kind: Types.ExemptKind, kindName: string, item: string, name: string }>, grounds: Array<{ ground: Types.ExemptGround, name: string }>, exemptions: Array<{ id: string, version: number, studentId: string, studentName: string, itemName: string, kindName: string, groundWords: string, proofUrl: string, startsOn: string, lastOn: string, isRunning: boolean, grantedBy: string }> };

export type ClassExemptionsQueryVariables = Exact<{
  classId: string;
}>;


export type ClassExemptionsQuery = { classExemptions: { classId: string, termEndsOn: string | null, items: Array<{ kind: Types.ExemptKind, kindName: string, item: string, name: string }>, grounds: Array<{ ground: Types.ExemptGround, name: string }>, exemptions: Array<{ id: string, version: number, studentId: string, studentName: string, itemName: string, kindName: string, groundWords: string, proofUrl: string, startsOn: string, lastOn: string, isRunning: boolean, grantedBy: string }> } };

export type ChildExemptionsQueryVariables = Exact<{
  studentId: string;
}>;


export type ChildExemptionsQuery = { childExemptions: Array<{ id: string, version: number, studentId: string, studentName: string, itemName: string, kindName: string, groundWords: string, proofUrl: string, startsOn: string, lastOn: string, isRunning: boolean, grantedBy: string }> };

export type GrantExemptionMutationVariables = Exact<{
  input: Types.GrantExemptionInput;
}>;


export type GrantExemptionMutation = { grantExemption: { classId: string, termEndsOn: string | null, items: Array<{ kind: Types.ExemptKind, kindName: string, item: string, name: string }>, grounds: Array<{ ground: Types.ExemptGround, name: string }>, exemptions: Array<{ id: string, version: number, studentId: string, studentName: string, itemName: string, kindName: string, groundWords: string, proofUrl: string, startsOn: string, lastOn: string, isRunning: boolean, grantedBy: string }> } };

export type EndExemptionMutationVariables = Exact<{
  input: Types.EndExemptionInput;
}>;


export type EndExemptionMutation = { endExemption: { classId: string, termEndsOn: string | null, items: Array<{ kind: Types.ExemptKind, kindName: string, item: string, name: string }>, grounds: Array<{ ground: Types.ExemptGround, name: string }>, exemptions: Array<{ id: string, version: number, studentId: string, studentName: string, itemName: string, kindName: string, groundWords: string, proofUrl: string, startsOn: string, lastOn: string, isRunning: boolean, grantedBy: string }> } };

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
export const ExemptionFragmentDoc = new TypedDocumentString(`
    fragment Exemption on Exemption {
  id
  version
  studentId
  studentName
  itemName
  kindName
  groundWords
  proofUrl
  startsOn
  lastOn
  isRunning
  grantedBy
}
    `, {"fragmentName":"Exemption"}) as unknown as TypedDocumentString<ExemptionFragment, unknown>;
export const ClassExemptionsFragmentDoc = new TypedDocumentString(`
    fragment ClassExemptions on ClassExemptions {
  classId
  termEndsOn
  items {
    kind
    kindName
    item
    name
  }
  grounds {
    ground
    name
  }
  exemptions {
    ...Exemption
  }
}
    fragment Exemption on Exemption {
  id
  version
  studentId
  studentName
  itemName
  kindName
  groundWords
  proofUrl
  startsOn
  lastOn
  isRunning
  grantedBy
}`, {"fragmentName":"ClassExemptions"}) as unknown as TypedDocumentString<ClassExemptionsFragment, unknown>;
export const ClassExemptionsDocument = new TypedDocumentString(`
    query ClassExemptions($classId: ID!) {
  classExemptions(classId: $classId) {
    ...ClassExemptions
  }
}
    fragment Exemption on Exemption {
  id
  version
  studentId
  studentName
  itemName
  kindName
  groundWords
  proofUrl
  startsOn
  lastOn
  isRunning
  grantedBy
}
fragment ClassExemptions on ClassExemptions {
  classId
  termEndsOn
  items {
    kind
    kindName
    item
    name
  }
  grounds {
    ground
    name
  }
  exemptions {
    ...Exemption
  }
}`) as unknown as TypedDocumentString<ClassExemptionsQuery, ClassExemptionsQueryVariables>;
export const ChildExemptionsDocument = new TypedDocumentString(`
    query ChildExemptions($studentId: ID!) {
  childExemptions(studentId: $studentId) {
    ...Exemption
  }
}
    fragment Exemption on Exemption {
  id
  version
  studentId
  studentName
  itemName
  kindName
  groundWords
  proofUrl
  startsOn
  lastOn
  isRunning
  grantedBy
}`) as unknown as TypedDocumentString<ChildExemptionsQuery, ChildExemptionsQueryVariables>;
export const GrantExemptionDocument = new TypedDocumentString(`
    mutation GrantExemption($input: GrantExemptionInput!) {
  grantExemption(input: $input) {
    ...ClassExemptions
  }
}
    fragment Exemption on Exemption {
  id
  version
  studentId
  studentName
  itemName
  kindName
  groundWords
  proofUrl
  startsOn
  lastOn
  isRunning
  grantedBy
}
fragment ClassExemptions on ClassExemptions {
  classId
  termEndsOn
  items {
    kind
    kindName
    item
    name
  }
  grounds {
    ground
    name
  }
  exemptions {
    ...Exemption
  }
}`) as unknown as TypedDocumentString<GrantExemptionMutation, GrantExemptionMutationVariables>;
export const EndExemptionDocument = new TypedDocumentString(`
    mutation EndExemption($input: EndExemptionInput!) {
  endExemption(input: $input) {
    ...ClassExemptions
  }
}
    fragment Exemption on Exemption {
  id
  version
  studentId
  studentName
  itemName
  kindName
  groundWords
  proofUrl
  startsOn
  lastOn
  isRunning
  grantedBy
}
fragment ClassExemptions on ClassExemptions {
  classId
  termEndsOn
  items {
    kind
    kindName
    item
    name
  }
  grounds {
    ground
    name
  }
  exemptions {
    ...Exemption
  }
}`) as unknown as TypedDocumentString<EndExemptionMutation, EndExemptionMutationVariables>;