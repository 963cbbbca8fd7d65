/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a family answered. 决定。 */
export type ConsentDecision =
  | 'ACKNOWLEDGED'
  | 'GRANTED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a family is asked or told about. 同意事项。 */
export type ConsentKind =
  | 'DISPLAY'
  | 'FAMILY_ACCESS'
  | 'PHOTOS'
  | 'SCHOOL_DUTY'
  | 'TERMS';

/** Answering about a child's data. 作出决定。 */
export type DecideConsentInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The answer. */
  decision: ConsentDecision;
  /** The matter. */
  kind: ConsentKind;
  /** The pupil. */
  studentId: string;
};

export type ConsentsQueryVariables = Exact<{
  studentId: string;
}>;


export type ConsentsQuery = { consents: Array<{ kind: Types.ConsentKind, title: string, body: string, ifRefused: string, decision: Types.ConsentDecision | null, decidedAt: string | null, viewerCanDecide: Array<Types.ConsentDecision> }> };

export type DecideConsentMutationVariables = Exact<{
  input: Types.DecideConsentInput;
}>;


export type DecideConsentMutation = { decideConsent: Array<{ kind: Types.ConsentKind, title: string, body: string, ifRefused: string, decision: Types.ConsentDecision | null, decidedAt: string | null, viewerCanDecide: Array<Types.ConsentDecision> }> };

export type ConsentFragment = { kind: Types.ConsentKind, title: string, body: string, ifRefused: string, decision: Types.ConsentDecision | null, decidedAt: string | null, viewerCanDecide: Array<Types.ConsentDecision> };

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
export const ConsentFragmentDoc = new TypedDocumentString(`
    fragment Consent on Consent {
  kind
  title
  body
  ifRefused
  decision
  decidedAt
  viewerCanDecide
}
    `, {"fragmentName":"Consent"}) as unknown as TypedDocumentString<ConsentFragment, unknown>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($studentId: ID!) {
  consents(studentId: $studentId) {
    ...Consent
  }
}
    fragment Consent on Consent {
  kind
  title
  body
  ifRefused
  decision
  decidedAt
  viewerCanDecide
}`) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const DecideConsentDocument = new TypedDocumentString(`
    mutation DecideConsent($input: DecideConsentInput!) {
  decideConsent(input: $input) {
    ...Consent
  }
}
    fragment Consent on Consent {
  kind
  title
  body
  ifRefused
  decision
  decidedAt
  viewerCanDecide
}`) as unknown as TypedDocumentString<DecideConsentMutation, DecideConsentMutationVariables>;