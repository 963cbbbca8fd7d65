/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The page on which a thing is done. 打开哪一页。 */
export type Door =
  | 'BODY'
  | 'CLASS_RECORD'
  | 'CONSENTS'
  | 'DESK'
  | 'MONTH'
  | 'MY_MONTH'
  | 'PEER_EVALUATION'
  | 'RECORD'
  | 'SELF_EVALUATION'
  | 'TERM_END';

/** Marking messages as read. 标为已读。 */
export type MarkReadInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The messages of this day; all of them when absent. */
  day?: string | null | undefined;
};

export type MessageFragment = { id: string, day: string, isRead: boolean, lines: Array<{ id: string, studentId: string | null, studentName: string | null, classId: string | null, door: Types.Door, subjectId: string, words: string, lastOn: string, daysLeft: number }> };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type InboxQuery = { inbox: { nextCursor: string | null, nodes: Array<{ id: string, day: string, isRead: boolean, lines: Array<{ id: string, studentId: string | null, studentName: string | null, classId: string | null, door: Types.Door, subjectId: string, words: string, lastOn: string, daysLeft: number }> }> } };

export type MarkReadMutationVariables = Exact<{
  input: Types.MarkReadInput;
}>;


export type MarkReadMutation = { markRead: number };

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
export const MessageFragmentDoc = new TypedDocumentString(`
    fragment Message on InboxMessage {
  id
  day
  isRead
  lines {
    id
    studentId
    studentName
    classId
    door
    subjectId
    words
    lastOn
    daysLeft
  }
}
    `, {"fragmentName":"Message"}) as unknown as TypedDocumentString<MessageFragment, unknown>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($after: ID, $unreadOnly: Boolean) {
  inbox(after: $after, unreadOnly: $unreadOnly) {
    nodes {
      ...Message
    }
    nextCursor
  }
}
    fragment Message on InboxMessage {
  id
  day
  isRead
  lines {
    id
    studentId
    studentName
    classId
    door
    subjectId
    words
    lastOn
    daysLeft
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input)
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;