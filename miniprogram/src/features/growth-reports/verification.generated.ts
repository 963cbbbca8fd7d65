/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type VerifyReportQueryVariables = Exact<{
  code: string;
}>;


export type VerifyReportQuery = { verifyReport: { genuine: boolean, superseded: boolean, version: { number: number, publishedAt: string, hash: string, code: string } | null } };

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

export const VerifyReportDocument = new TypedDocumentString(`
    query VerifyReport($code: String!) {
  verifyReport(code: $code) {
    genuine
    superseded
    version {
      number
      publishedAt
      hash
      code
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyReportQuery, VerifyReportQueryVariables>;