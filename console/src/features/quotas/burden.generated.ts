/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A preset to be taken up by a school. 启用预置方案。 */
export type AdoptPresetInput = {
  /** The client’s own key of this request. */
  clientMutationId: string;
  /** From when it is in force. */
  effectiveFrom: string;
  /** The code of the preset. */
  preset: string;
  /** The school. */
  schoolId: string;
};

/** How often a quota falls due. 每月或每学期。 */
export type QuotaPeriod =
  | 'MONTH'
  | 'TERM';

/** What a quota counts. 计数单位。 */
export type QuotaUnit =
  | 'FLOWER'
  | 'PHOTO'
  | 'RECORD'
  | 'RECORD_OR_PHOTO';

export type ConsoleBurdenCostFragment = { captures: number, leastMinutes: number, mostMinutes: number };

export type ConsoleBurdenFragment = { month: string | null, months: Array<string>, schemes: Array<{ id: string, title: string, isInForce: boolean, effectiveFrom: string, groups: Array<{ id: string, who: string, monthly: { captures: number, leastMinutes: number, mostMinutes: number }, quotas: Array<{ id: string, name: string, unit: Types.QuotaUnit, per: Types.QuotaPeriod, atLeast: number, grades: Array<number>, law: string | null, asked: number | null, reached: number | null, burden: { captures: number, leastMinutes: number, mostMinutes: number } }> }> }> };

export type ConsoleQuotaBurdenQueryVariables = Exact<{
  schoolId: string;
}>;


export type ConsoleQuotaBurdenQuery = { quotaBurden: { month: string | null, months: Array<string>, schemes: Array<{ id: string, title: string, isInForce: boolean, effectiveFrom: string, groups: Array<{ id: string, who: string, monthly: { captures: number, leastMinutes: number, mostMinutes: number }, quotas: Array<{ id: string, name: string, unit: Types.QuotaUnit, per: Types.QuotaPeriod, atLeast: number, grades: Array<number>, law: string | null, asked: number | null, reached: number | null, burden: { captures: number, leastMinutes: number, mostMinutes: number } }> }> }> } };

export type ConsoleAdoptPresetMutationVariables = Exact<{
  input: Types.AdoptPresetInput;
}>;


export type ConsoleAdoptPresetMutation = { adoptPreset: { id: string, title: string, effectiveFrom: string } };

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
export const ConsoleBurdenCostFragmentDoc = new TypedDocumentString(`
    fragment ConsoleBurdenCost on Burden {
  captures
  leastMinutes
  mostMinutes
}
    `, {"fragmentName":"ConsoleBurdenCost"}) as unknown as TypedDocumentString<ConsoleBurdenCostFragment, unknown>;
export const ConsoleBurdenFragmentDoc = new TypedDocumentString(`
    fragment ConsoleBurden on QuotaBurden {
  month
  months
  schemes {
    id
    title
    isInForce
    effectiveFrom
    groups {
      id
      who
      monthly {
        ...ConsoleBurdenCost
      }
      quotas {
        id
        name
        unit
        per
        atLeast
        grades
        law
        asked
        reached
        burden {
          ...ConsoleBurdenCost
        }
      }
    }
  }
}
    fragment ConsoleBurdenCost on Burden {
  captures
  leastMinutes
  mostMinutes
}`, {"fragmentName":"ConsoleBurden"}) as unknown as TypedDocumentString<ConsoleBurdenFragment, unknown>;
export const ConsoleQuotaBurdenDocument = new TypedDocumentString(`
    query ConsoleQuotaBurden($schoolId: ID!) {
  quotaBurden(schoolId: $schoolId) {
    ...ConsoleBurden
  }
}
    fragment ConsoleBurdenCost on Burden {
  captures
  leastMinutes
  mostMinutes
}
fragment ConsoleBurden on QuotaBurden {
  month
  months
  schemes {
    id
    title
    isInForce
    effectiveFrom
    groups {
      id
      who
      monthly {
        ...ConsoleBurdenCost
      }
      quotas {
        id
        name
        unit
        per
        atLeast
        grades
        law
        asked
        reached
        burden {
          ...ConsoleBurdenCost
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsoleQuotaBurdenQuery, ConsoleQuotaBurdenQueryVariables>;
export const ConsoleAdoptPresetDocument = new TypedDocumentString(`
    mutation ConsoleAdoptPreset($input: AdoptPresetInput!) {
  adoptPreset(input: $input) {
    id
    title
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<ConsoleAdoptPresetMutation, ConsoleAdoptPresetMutationVariables>;