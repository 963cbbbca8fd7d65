/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which pupils of a class are listed with their homes. 账号筛选。 */
export type AccountFilter =
  | 'HOME_WITHOUT'
  | 'INVITED'
  | 'ONE_GUARDIAN';

export type ConsoleAccountRatesQueryVariables = Exact<{
  schoolId: string;
}>;


export type ConsoleAccountRatesQuery = { accountRates: { classes: Array<{ classId: string, className: string, homeroomTeacherName: string | null, paused: number, viewerCanSeeWho: boolean, homes: { opened: number, total: number }, pupils: { opened: number, total: number } }>, staff: { opened: number, total: number } | null } };

export type ConsoleClassAccountsQueryVariables = Exact<{
  classId: string;
  show?: Types.AccountFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ConsoleClassAccountsQuery = { classAccounts: Array<{ studentId: string, studentName: string, seatNumber: number | null, personId: string, hasAccount: boolean, invitedUntil: string | null, isPaused: boolean, guardians: Array<{ personId: string, kinship: string, name: string, hasAccount: boolean, invitedUntil: string | null }> }> };

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

export const ConsoleAccountRatesDocument = new TypedDocumentString(`
    query ConsoleAccountRates($schoolId: ID!) {
  accountRates(schoolId: $schoolId) {
    classes {
      classId
      className
      homeroomTeacherName
      homes {
        opened
        total
      }
      pupils {
        opened
        total
      }
      paused
      viewerCanSeeWho
    }
    staff {
      opened
      total
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAccountRatesQuery, ConsoleAccountRatesQueryVariables>;
export const ConsoleClassAccountsDocument = new TypedDocumentString(`
    query ConsoleClassAccounts($classId: ID!, $show: AccountFilter, $search: String) {
  classAccounts(classId: $classId, show: $show, search: $search) {
    studentId
    studentName
    seatNumber
    personId
    hasAccount
    invitedUntil
    guardians {
      personId
      kinship
      name
      hasAccount
      invitedUntil
    }
    isPaused
  }
}
    `) as unknown as TypedDocumentString<ConsoleClassAccountsQuery, ConsoleClassAccountsQueryVariables>;