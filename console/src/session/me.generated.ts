/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Offices and duties held in a unit. 岗位。 */
export type RoleKind =
  | 'ACADEMIC_DIRECTOR'
  | 'COUNSELLOR'
  | 'COUNTY_OFFICER'
  | 'DEPUTY_PRINCIPAL'
  | 'HOMEROOM_TEACHER'
  | 'MORAL_DIRECTOR'
  | 'PLATFORM_OPERATOR'
  | 'PRINCIPAL'
  | 'SCHOOL_ADMINISTRATOR'
  | 'SCHOOL_DOCTOR'
  | 'TEACHER';

export type ConsoleMeQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMeQuery = { me: { identityId: string, displayName: string, mustChangePassword: boolean, roles: Array<{ id: string, kind: Types.RoleKind, title: string, unitId: string, unitName: string, classId: string | null, className: string | null }> } | null };

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

export const ConsoleMeDocument = new TypedDocumentString(`
    query ConsoleMe {
  me {
    identityId
    displayName
    mustChangePassword
    roles {
      id
      kind
      title
      unitId
      unitName
      classId
      className
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleMeQuery, ConsoleMeQueryVariables>;