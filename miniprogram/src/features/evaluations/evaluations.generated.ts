/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.generated';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One answer of a form. 一项回答。 */
export type AnswerInput = {
  /** The item of the form. */
  item: string;
  /** The chosen step, for an item with a scale. */
  step?: string | null | undefined;
  /** The words, for an item without one. */
  words?: string | null | undefined;
};

/** Beginning the comments about several children with one text. 成批起草评语。 */
export type DraftCommentsInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The course, for a teacher. */
  course?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** The children, at most a hundred. */
  studentIds: Array<string>;
  /** The text, with slots that are filled for each child: {名字}. */
  text: string;
};

/** Closing or publishing a round. 截止或公布评价。 */
export type EndRoundInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The round. */
  roundId: string;
};

/** How far somebody has come with a form. 填写状态。 */
export type EntryState =
  | 'DRAFT'
  | 'NONE'
  | 'SUBMITTED';

/** What a hint is about. 提示的种类。 */
export type HintKind =
  | 'DISCOURAGING'
  | 'LIKENESS'
  | 'OTHER_NAME'
  | 'PRONOUN';

/** Starting rounds of one or several forms in a class. 发起评价。 */
export type OpenRoundsInput = {
  /** The class. */
  classId: string;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The only course that judges; for teachers in between. */
  course?: string | null | undefined;
  /** The last day. */
  dueOn: string;
  /** Forms of the class's scheme. */
  forms: Array<string>;
  /** The first day; today when absent. */
  opensOn?: string | null | undefined;
};

/** When a form is filled in. 评价时段。 */
export type Phase =
  | 'PROCESS'
  | 'TERM_END';

/** Who fills in a form. 评价者。 */
export type Rater =
  | 'CLASS_GROUP'
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'PEER'
  | 'SCHOOL'
  | 'SELF'
  | 'TEACHER';

/** Where a round of evaluation stands. 评价的状态。 */
export type RoundStage =
  | 'CLOSED'
  | 'CLOSING_SOON'
  | 'NOT_STARTED'
  | 'OPEN'
  | 'PUBLISHED';

/** Keeping or handing in a form about one child. 保存或提交评价。 */
export type SaveEvaluationInput = {
  /** All answers. */
  answers: Array<AnswerInput>;
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The comment; empty where the form has none. */
  comment: string;
  /** The course, for a teacher. */
  course?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** About whom. */
  studentId: string;
  /** False keeps a draft. 提交，或只存草稿。 */
  submit: boolean;
  /** The version that was seen; null when nothing was written yet. */
  version?: number | null | undefined;
  /** Who wrote on the paper that is typed; only of classmates. 代录。 */
  writerId?: string | null | undefined;
};

export type RoundFragment = { id: string, classId: string, className: string, number: number, course: string | null, stage: Types.RoundStage, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanClose: boolean, viewerCanPublish: boolean, viewerCanSeeWaiting: boolean, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } };

export type FormFragment = { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null };

export type EntryFragment = { version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, savedAt: string | null, answers: Array<{ item: string, step: string | null, words: string | null }> };

export type SheetFragment = { studentId: string, studentName: string, course: string | null, viewerAs: Types.Rater, seenBy: string, viewerCanSubmit: boolean, whyNot: string | null, entry: { author: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, savedAt: string | null, answers: Array<{ item: string, step: string | null, words: string | null }> }, round: { id: string, classId: string, className: string, number: number, course: string | null, stage: Types.RoundStage, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanClose: boolean, viewerCanPublish: boolean, viewerCanSeeWaiting: boolean, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } } };

export type TaskFragment = { id: string, roundId: string, rater: Types.Rater, phase: Types.Phase, formName: string, classId: string, className: string, studentId: string | null, studentName: string | null, course: string | null, dueOn: string, daysLeft: number, state: Types.EntryState, done: number, total: number };

export type MyEvaluationsQueryVariables = Exact<{
  studentId?: string | null | undefined;
}>;


export type MyEvaluationsQuery = { myEvaluations: Array<{ id: string, roundId: string, rater: Types.Rater, phase: Types.Phase, formName: string, classId: string, className: string, studentId: string | null, studentName: string | null, course: string | null, dueOn: string, daysLeft: number, state: Types.EntryState, done: number, total: number }> };

export type EvaluationSheetQueryVariables = Exact<{
  roundId: string;
  studentId: string;
  course?: string | null | undefined;
}>;


export type EvaluationSheetQuery = { evaluationSheet: { studentId: string, studentName: string, course: string | null, viewerAs: Types.Rater, seenBy: string, viewerCanSubmit: boolean, whyNot: string | null, entry: { author: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, savedAt: string | null, answers: Array<{ item: string, step: string | null, words: string | null }> }, round: { id: string, classId: string, className: string, number: number, course: string | null, stage: Types.RoundStage, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanClose: boolean, viewerCanPublish: boolean, viewerCanSeeWaiting: boolean, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } } } };

export type CommentDeskQueryVariables = Exact<{
  roundId: string;
  course?: string | null | undefined;
}>;


export type CommentDeskQuery = { commentDesk: { course: string | null, done: number, total: number, viewerCanSubmit: boolean, round: { id: string, classId: string, className: string, number: number, course: string | null, stage: Types.RoundStage, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanClose: boolean, viewerCanPublish: boolean, viewerCanSeeWaiting: boolean, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } }, rows: Array<{ studentId: string, studentName: string, seatNumber: number | null, given: string, pronoun: string | null, isExempt: boolean, entry: { version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, savedAt: string | null, answers: Array<{ item: string, step: string | null, words: string | null }> } }> } };

export type ClassRoundsQueryVariables = Exact<{
  classId: string;
}>;


export type ClassRoundsQuery = { evaluationRounds: Array<{ id: string, classId: string, className: string, number: number, course: string | null, stage: Types.RoundStage, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanClose: boolean, viewerCanPublish: boolean, viewerCanSeeWaiting: boolean, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } }>, offeredRounds: Array<{ isStarted: boolean, courses: Array<string>, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase } }> };

export type WaitingRatersQueryVariables = Exact<{
  roundId: string;
}>;


export type WaitingRatersQuery = { waitingRaters: Array<{ id: string, who: string, course: string | null, done: number, total: number }> };

export type SaveEvaluationMutationVariables = Exact<{
  input: Types.SaveEvaluationInput;
}>;


export type SaveEvaluationMutation = { saveEvaluation: { studentId: string, studentName: string, course: string | null, viewerAs: Types.Rater, seenBy: string, viewerCanSubmit: boolean, whyNot: string | null, entry: { author: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, savedAt: string | null, answers: Array<{ item: string, step: string | null, words: string | null }> }, round: { id: string, classId: string, className: string, number: number, course: string | null, stage: Types.RoundStage, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanClose: boolean, viewerCanPublish: boolean, viewerCanSeeWaiting: boolean, form: { id: string, name: string, rater: Types.Rater, phase: Types.Phase, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } } } };

export type DraftCommentsMutationVariables = Exact<{
  input: Types.DraftCommentsInput;
}>;


export type DraftCommentsMutation = { draftComments: { saved: Array<string>, refused: Array<{ studentId: string, message: string }> } };

export type OpenRoundsMutationVariables = Exact<{
  input: Types.OpenRoundsInput;
}>;


export type OpenRoundsMutation = { openRounds: Array<{ id: string }> };

export type CloseRoundMutationVariables = Exact<{
  input: Types.EndRoundInput;
}>;


export type CloseRoundMutation = { closeRound: { id: string } };

export type PublishRoundMutationVariables = Exact<{
  input: Types.EndRoundInput;
}>;


export type PublishRoundMutation = { publishRound: { id: string } };

export type CommentHintsQueryVariables = Exact<{
  roundId: string;
  studentId: string;
  course?: string | null | undefined;
  text: string;
}>;


export type CommentHintsQuery = { commentHints: { likePercent: number, hints: Array<{ kind: Types.HintKind, message: string, at: number | null, quote: string | null, instead: string | null }> } };

export type ChildVoicesQueryVariables = Exact<{
  studentId: string;
}>;


export type ChildVoicesQuery = { childEvaluations: { judgements: Array<{ submissionId: string, roundId: string, course: string | null, formName: string, rater: Types.Rater, author: string, comment: string, answers: Array<{ itemName: string, words: string | null }> }>, peerAverages: Array<{ roundId: string, item: string, itemName: string, stepName: string, raters: number }> } };

export type CommentRevisionsQueryVariables = Exact<{
  submissionId: string;
}>;


export type CommentRevisionsQuery = { commentRevisions: Array<{ id: string, number: number, comment: string, author: string, at: string }> };

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
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on EvaluationEntry {
  version
  state
  stateName
  hasDraft
  comment
  savedAt
  answers {
    item
    step
    words
  }
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const FormFragmentDoc = new TypedDocumentString(`
    fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}
    `, {"fragmentName":"Form"}) as unknown as TypedDocumentString<FormFragment, unknown>;
export const RoundFragmentDoc = new TypedDocumentString(`
    fragment Round on EvaluationRound {
  id
  classId
  className
  number
  course
  stage
  stageName
  opensOn
  dueOn
  daysLeft
  done
  total
  viewerCanClose
  viewerCanPublish
  viewerCanSeeWaiting
  form {
    ...Form
  }
}
    fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}`, {"fragmentName":"Round"}) as unknown as TypedDocumentString<RoundFragment, unknown>;
export const SheetFragmentDoc = new TypedDocumentString(`
    fragment Sheet on EvaluationSheet {
  studentId
  studentName
  course
  viewerAs
  seenBy
  viewerCanSubmit
  whyNot
  entry {
    ...Entry
    author
  }
  round {
    ...Round
  }
}
    fragment Round on EvaluationRound {
  id
  classId
  className
  number
  course
  stage
  stageName
  opensOn
  dueOn
  daysLeft
  done
  total
  viewerCanClose
  viewerCanPublish
  viewerCanSeeWaiting
  form {
    ...Form
  }
}
fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}
fragment Entry on EvaluationEntry {
  version
  state
  stateName
  hasDraft
  comment
  savedAt
  answers {
    item
    step
    words
  }
}`, {"fragmentName":"Sheet"}) as unknown as TypedDocumentString<SheetFragment, unknown>;
export const TaskFragmentDoc = new TypedDocumentString(`
    fragment Task on MyEvaluation {
  id
  roundId
  rater
  phase
  formName
  classId
  className
  studentId
  studentName
  course
  dueOn
  daysLeft
  state
  done
  total
}
    `, {"fragmentName":"Task"}) as unknown as TypedDocumentString<TaskFragment, unknown>;
export const MyEvaluationsDocument = new TypedDocumentString(`
    query MyEvaluations($studentId: ID) {
  myEvaluations(studentId: $studentId) {
    ...Task
  }
}
    fragment Task on MyEvaluation {
  id
  roundId
  rater
  phase
  formName
  classId
  className
  studentId
  studentName
  course
  dueOn
  daysLeft
  state
  done
  total
}`) as unknown as TypedDocumentString<MyEvaluationsQuery, MyEvaluationsQueryVariables>;
export const EvaluationSheetDocument = new TypedDocumentString(`
    query EvaluationSheet($roundId: ID!, $studentId: ID!, $course: String) {
  evaluationSheet(roundId: $roundId, studentId: $studentId, course: $course) {
    ...Sheet
  }
}
    fragment Round on EvaluationRound {
  id
  classId
  className
  number
  course
  stage
  stageName
  opensOn
  dueOn
  daysLeft
  done
  total
  viewerCanClose
  viewerCanPublish
  viewerCanSeeWaiting
  form {
    ...Form
  }
}
fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}
fragment Entry on EvaluationEntry {
  version
  state
  stateName
  hasDraft
  comment
  savedAt
  answers {
    item
    step
    words
  }
}
fragment Sheet on EvaluationSheet {
  studentId
  studentName
  course
  viewerAs
  seenBy
  viewerCanSubmit
  whyNot
  entry {
    ...Entry
    author
  }
  round {
    ...Round
  }
}`) as unknown as TypedDocumentString<EvaluationSheetQuery, EvaluationSheetQueryVariables>;
export const CommentDeskDocument = new TypedDocumentString(`
    query CommentDesk($roundId: ID!, $course: String) {
  commentDesk(roundId: $roundId, course: $course) {
    course
    done
    total
    viewerCanSubmit
    round {
      ...Round
    }
    rows {
      studentId
      studentName
      seatNumber
      given
      pronoun
      isExempt
      entry {
        ...Entry
      }
    }
  }
}
    fragment Round on EvaluationRound {
  id
  classId
  className
  number
  course
  stage
  stageName
  opensOn
  dueOn
  daysLeft
  done
  total
  viewerCanClose
  viewerCanPublish
  viewerCanSeeWaiting
  form {
    ...Form
  }
}
fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}
fragment Entry on EvaluationEntry {
  version
  state
  stateName
  hasDraft
  comment
  savedAt
  answers {
    item
    step
    words
  }
}`) as unknown as TypedDocumentString<CommentDeskQuery, CommentDeskQueryVariables>;
export const ClassRoundsDocument = new TypedDocumentString(`
    query ClassRounds($classId: ID!) {
  evaluationRounds(classId: $classId) {
    ...Round
  }
  offeredRounds(classId: $classId) {
    isStarted
    courses
    form {
      id
      name
      rater
      phase
    }
  }
}
    fragment Round on EvaluationRound {
  id
  classId
  className
  number
  course
  stage
  stageName
  opensOn
  dueOn
  daysLeft
  done
  total
  viewerCanClose
  viewerCanPublish
  viewerCanSeeWaiting
  form {
    ...Form
  }
}
fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}`) as unknown as TypedDocumentString<ClassRoundsQuery, ClassRoundsQueryVariables>;
export const WaitingRatersDocument = new TypedDocumentString(`
    query WaitingRaters($roundId: ID!) {
  waitingRaters(roundId: $roundId) {
    id
    who
    course
    done
    total
  }
}
    `) as unknown as TypedDocumentString<WaitingRatersQuery, WaitingRatersQueryVariables>;
export const SaveEvaluationDocument = new TypedDocumentString(`
    mutation SaveEvaluation($input: SaveEvaluationInput!) {
  saveEvaluation(input: $input) {
    ...Sheet
  }
}
    fragment Round on EvaluationRound {
  id
  classId
  className
  number
  course
  stage
  stageName
  opensOn
  dueOn
  daysLeft
  done
  total
  viewerCanClose
  viewerCanPublish
  viewerCanSeeWaiting
  form {
    ...Form
  }
}
fragment Form on EvaluationForm {
  id
  name
  rater
  phase
  items {
    id
    name
    minLength
    maxLength
    steps {
      id
      name
      counts
    }
  }
  comment {
    label
    min
    max
    advice
  }
}
fragment Entry on EvaluationEntry {
  version
  state
  stateName
  hasDraft
  comment
  savedAt
  answers {
    item
    step
    words
  }
}
fragment Sheet on EvaluationSheet {
  studentId
  studentName
  course
  viewerAs
  seenBy
  viewerCanSubmit
  whyNot
  entry {
    ...Entry
    author
  }
  round {
    ...Round
  }
}`) as unknown as TypedDocumentString<SaveEvaluationMutation, SaveEvaluationMutationVariables>;
export const DraftCommentsDocument = new TypedDocumentString(`
    mutation DraftComments($input: DraftCommentsInput!) {
  draftComments(input: $input) {
    saved
    refused {
      studentId
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftCommentsMutation, DraftCommentsMutationVariables>;
export const OpenRoundsDocument = new TypedDocumentString(`
    mutation OpenRounds($input: OpenRoundsInput!) {
  openRounds(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenRoundsMutation, OpenRoundsMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($input: EndRoundInput!) {
  closeRound(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const PublishRoundDocument = new TypedDocumentString(`
    mutation PublishRound($input: EndRoundInput!) {
  publishRound(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishRoundMutation, PublishRoundMutationVariables>;
export const CommentHintsDocument = new TypedDocumentString(`
    query CommentHints($roundId: ID!, $studentId: ID!, $course: String, $text: String!) {
  commentHints(
    roundId: $roundId
    studentId: $studentId
    course: $course
    text: $text
  ) {
    likePercent
    hints {
      kind
      message
      at
      quote
      instead
    }
  }
}
    `) as unknown as TypedDocumentString<CommentHintsQuery, CommentHintsQueryVariables>;
export const ChildVoicesDocument = new TypedDocumentString(`
    query ChildVoices($studentId: ID!) {
  childEvaluations(studentId: $studentId) {
    judgements {
      submissionId
      roundId
      course
      formName
      rater
      author
      comment
      answers {
        itemName
        words
      }
    }
    peerAverages {
      roundId
      item
      itemName
      stepName
      raters
    }
  }
}
    `) as unknown as TypedDocumentString<ChildVoicesQuery, ChildVoicesQueryVariables>;
export const CommentRevisionsDocument = new TypedDocumentString(`
    query CommentRevisions($submissionId: ID!) {
  commentRevisions(submissionId: $submissionId) {
    id
    number
    comment
    author
    at
  }
}
    `) as unknown as TypedDocumentString<CommentRevisionsQuery, CommentRevisionsQueryVariables>;