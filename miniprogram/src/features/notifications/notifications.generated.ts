/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The page on which a thing is done. 打开哪一页。 */
export type Door =
  | 'BODY'
  | 'BOOKLET'
  | 'CLASS_RECORD'
  | 'CONSENTS'
  | 'DESK'
  | 'DEVICES'
  | 'GROWTH'
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

/** Reminding the families of a class of their records. 提醒一次。 */
export type RemindFamiliesInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
};

/** Reminding those who have not handed in a form. 提醒一次。 */
export type RemindRoundInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The round. */
  roundId: string;
};

/** Saying how one wishes to be told. 消息习惯。 */
export type SaveMessageHabitInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** From which hour of the day, 7 or later. */
  fromHour: number;
  /** Once a week, on Saturday, and not day by day. */
  isWeekly: boolean;
  /** Until which hour, 20 or earlier. */
  untilHour: number;
};

export type MessageFragment = { id: string, day: string, isRead: boolean, lines: Array<{ id: string, studentId: string | null, studentName: string | null, classId: string | null, door: Types.Door, subjectId: string, words: string, isNews: boolean, lastOn: string, daysLeft: number }> };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type InboxQuery = { inbox: { nextCursor: string | null, nodes: Array<{ id: string, day: string, isRead: boolean, lines: Array<{ id: string, studentId: string | null, studentName: string | null, classId: string | null, door: Types.Door, subjectId: string, words: string, isNews: boolean, lastOn: string, daysLeft: number }> }> } };

export type MarkReadMutationVariables = Exact<{
  input: Types.MarkReadInput;
}>;


export type MarkReadMutation = { markRead: number };

export type RemindingFragment = { calledBy: string | null, calledAt: string | null, told: number | null, homesWithout: number | null, viewerCanRemind: boolean, people: Array<{ id: string, who: string, day: string, isRead: boolean }> };

export type RoundRemindingQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundRemindingQuery = { roundReminding: { calledBy: string | null, calledAt: string | null, told: number | null, homesWithout: number | null, viewerCanRemind: boolean, people: Array<{ id: string, who: string, day: string, isRead: boolean }> } };

export type FamilyRemindingQueryVariables = Exact<{
  classId: string;
}>;


export type FamilyRemindingQuery = { familyReminding: { calledBy: string | null, calledAt: string | null, told: number | null, homesWithout: number | null, viewerCanRemind: boolean, people: Array<{ id: string, who: string, day: string, isRead: boolean }> } };

export type RemindRoundMutationVariables = Exact<{
  input: Types.RemindRoundInput;
}>;


export type RemindRoundMutation = { remindRound: { calledBy: string | null, calledAt: string | null, told: number | null, homesWithout: number | null, viewerCanRemind: boolean, people: Array<{ id: string, who: string, day: string, isRead: boolean }> } };

export type RemindFamiliesMutationVariables = Exact<{
  input: Types.RemindFamiliesInput;
}>;


export type RemindFamiliesMutation = { remindFamilies: { calledBy: string | null, calledAt: string | null, told: number | null, homesWithout: number | null, viewerCanRemind: boolean, people: Array<{ id: string, who: string, day: string, isRead: boolean }> } };

export type MessageHabitFragment = { isWeekly: boolean, fromHour: number, untilHour: number };

export type MyMessageHabitQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessageHabitQuery = { messageHabit: { isWeekly: boolean, fromHour: number, untilHour: number } };

export type SaveMessageHabitMutationVariables = Exact<{
  input: Types.SaveMessageHabitInput;
}>;


export type SaveMessageHabitMutation = { saveMessageHabit: { isWeekly: boolean, fromHour: number, untilHour: number } };

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
    isNews
    lastOn
    daysLeft
  }
}
    `, {"fragmentName":"Message"}) as unknown as TypedDocumentString<MessageFragment, unknown>;
export const RemindingFragmentDoc = new TypedDocumentString(`
    fragment Reminding on Reminding {
  calledBy
  calledAt
  told
  homesWithout
  viewerCanRemind
  people {
    id
    who
    day
    isRead
  }
}
    `, {"fragmentName":"Reminding"}) as unknown as TypedDocumentString<RemindingFragment, unknown>;
export const MessageHabitFragmentDoc = new TypedDocumentString(`
    fragment MessageHabit on MessageHabit {
  isWeekly
  fromHour
  untilHour
}
    `, {"fragmentName":"MessageHabit"}) as unknown as TypedDocumentString<MessageHabitFragment, unknown>;
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
    isNews
    lastOn
    daysLeft
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input)
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const RoundRemindingDocument = new TypedDocumentString(`
    query RoundReminding($roundId: ID!) {
  roundReminding(roundId: $roundId) {
    ...Reminding
  }
}
    fragment Reminding on Reminding {
  calledBy
  calledAt
  told
  homesWithout
  viewerCanRemind
  people {
    id
    who
    day
    isRead
  }
}`) as unknown as TypedDocumentString<RoundRemindingQuery, RoundRemindingQueryVariables>;
export const FamilyRemindingDocument = new TypedDocumentString(`
    query FamilyReminding($classId: ID!) {
  familyReminding(classId: $classId) {
    ...Reminding
  }
}
    fragment Reminding on Reminding {
  calledBy
  calledAt
  told
  homesWithout
  viewerCanRemind
  people {
    id
    who
    day
    isRead
  }
}`) as unknown as TypedDocumentString<FamilyRemindingQuery, FamilyRemindingQueryVariables>;
export const RemindRoundDocument = new TypedDocumentString(`
    mutation RemindRound($input: RemindRoundInput!) {
  remindRound(input: $input) {
    ...Reminding
  }
}
    fragment Reminding on Reminding {
  calledBy
  calledAt
  told
  homesWithout
  viewerCanRemind
  people {
    id
    who
    day
    isRead
  }
}`) as unknown as TypedDocumentString<RemindRoundMutation, RemindRoundMutationVariables>;
export const RemindFamiliesDocument = new TypedDocumentString(`
    mutation RemindFamilies($input: RemindFamiliesInput!) {
  remindFamilies(input: $input) {
    ...Reminding
  }
}
    fragment Reminding on Reminding {
  calledBy
  calledAt
  told
  homesWithout
  viewerCanRemind
  people {
    id
    who
    day
    isRead
  }
}`) as unknown as TypedDocumentString<RemindFamiliesMutation, RemindFamiliesMutationVariables>;
export const MyMessageHabitDocument = new TypedDocumentString(`
    query MyMessageHabit {
  messageHabit {
    ...MessageHabit
  }
}
    fragment MessageHabit on MessageHabit {
  isWeekly
  fromHour
  untilHour
}`) as unknown as TypedDocumentString<MyMessageHabitQuery, MyMessageHabitQueryVariables>;
export const SaveMessageHabitDocument = new TypedDocumentString(`
    mutation SaveMessageHabit($input: SaveMessageHabitInput!) {
  saveMessageHabit(input: $input) {
    ...MessageHabit
  }
}
    fragment MessageHabit on MessageHabit {
  isWeekly
  fromHour
  untilHour
}`) as unknown as TypedDocumentString<SaveMessageHabitMutation, SaveMessageHabitMutationVariables>;