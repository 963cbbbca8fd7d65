/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Type of a field of a record. 填写项的类型。 */
export type FieldType =
  | 'CERTIFICATE'
  | 'CHOICE'
  | 'DATE'
  | 'HOURS'
  | 'NUMBER'
  | 'PLACE'
  | 'TEXT';

/** What a record is about. 记录对象。 */
export type RecordAbout =
  | 'CHILDREN'
  | 'CLASS';

/** Who may make a record. 记录者。 */
export type Recorder =
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'SCHOOL'
  | 'STUDENT'
  | 'TEACHER';

/** Who may verify a record. 核实者。 */
export type Verifier =
  | 'CLASS_GROUP'
  | 'HOMEROOM_TEACHER'
  | 'TEACHER';

export type RecordingSchemeQueryVariables = Exact<{
  classId: string;
  role: Types.Recorder;
}>;


export type RecordingSchemeQuery = { schemeOf: { id: string, dimensions: Array<{ id: string, name: string, slot: number }>, categories: Array<{ id: string, name: string, about: Types.RecordAbout, dimension: string | null, examples: Array<string>, photosMin: number, photosMax: number, verifiedBy: Array<Types.Verifier>, fields: Array<{ id: string, label: string, type: Types.FieldType, unit: string | null, required: boolean, choices: Array<string>, max: number | null }> }> } };

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

export const RecordingSchemeDocument = new TypedDocumentString(`
    query RecordingScheme($classId: ID!, $role: Recorder!) {
  schemeOf(classId: $classId) {
    id
    dimensions {
      id
      name
      slot
    }
    categories(role: $role) {
      id
      name
      about
      dimension
      examples
      photosMin
      photosMax
      verifiedBy
      fields {
        id
        label
        type
        unit
        required
        choices
        max
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordingSchemeQuery, RecordingSchemeQueryVariables>;