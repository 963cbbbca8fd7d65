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

/** When a form is filled in. 评价时段。 */
export type Phase =
  | 'PROCESS'
  | 'TERM_END';

/** Printing papers of a round. 打印纸质评价表。 */
export type PrintEvaluationPapersInput = {
  /** The client's own key of this submission. */
  clientMutationId: string;
  /** The round. */
  roundId: string;
  /** Of whom; of the whole class when absent. */
  studentIds?: Array<string> | null | undefined;
};

/** Who fills in a form. 评价者。 */
export type Rater =
  | 'CLASS_GROUP'
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'PEER'
  | 'SCHOOL'
  | 'SELF'
  | 'TEACHER';

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

export type ConsoleTaskFragment = { id: string, roundId: string, rater: Types.Rater, phase: Types.Phase, formName: string, classId: string, className: string, studentId: string | null, course: string | null, dueOn: string, daysLeft: number, state: Types.EntryState, done: number, total: number };

export type ConsoleDeskFormFragment = { name: string, rater: Types.Rater, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null };

export type ConsoleEntryFragment = { submissionId: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, answers: Array<{ item: string, step: string | null, words: string | null }> };

export type ConsoleMyEvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyEvaluationsQuery = { myEvaluations: Array<{ id: string, roundId: string, rater: Types.Rater, phase: Types.Phase, formName: string, classId: string, className: string, studentId: string | null, course: string | null, dueOn: string, daysLeft: number, state: Types.EntryState, done: number, total: number }> };

export type ConsoleCommentDeskQueryVariables = Exact<{
  roundId: string;
  course?: string | null | undefined;
}>;


export type ConsoleCommentDeskQuery = { commentDesk: { course: string | null, done: number, total: number, viewerCanSubmit: boolean, round: { id: string, classId: string, className: string, stageName: string, dueOn: string, daysLeft: number, form: { name: string, rater: Types.Rater, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } }, rows: Array<{ studentId: string, studentName: string, seatNumber: number | null, given: string, pronoun: string | null, isExempt: boolean, entry: { submissionId: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, answers: Array<{ item: string, step: string | null, words: string | null }> } }> } };

export type ConsoleCommentHintsQueryVariables = Exact<{
  roundId: string;
  studentId: string;
  course?: string | null | undefined;
  text: string;
}>;


export type ConsoleCommentHintsQuery = { commentHints: { likePercent: number, hints: Array<{ kind: Types.HintKind, message: string, at: number | null, quote: string | null, instead: string | null }> } };

export type ConsoleChildVoicesQueryVariables = Exact<{
  studentId: string;
}>;


export type ConsoleChildVoicesQuery = { childEvaluations: { judgements: Array<{ submissionId: string, formName: string, rater: Types.Rater, author: string, comment: string, answers: Array<{ words: string | null }> }>, peerAverages: Array<{ itemName: string, stepName: string, raters: number }> } };

export type ConsoleCommentRevisionsQueryVariables = Exact<{
  submissionId: string;
}>;


export type ConsoleCommentRevisionsQuery = { commentRevisions: Array<{ id: string, number: number, comment: string, author: string, at: string }> };

export type ConsoleSaveEvaluationMutationVariables = Exact<{
  input: Types.SaveEvaluationInput;
}>;


export type ConsoleSaveEvaluationMutation = { saveEvaluation: { studentId: string, course: string | null, entry: { submissionId: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, answers: Array<{ item: string, step: string | null, words: string | null }> } } };

export type ConsoleDraftCommentsMutationVariables = Exact<{
  input: Types.DraftCommentsInput;
}>;


export type ConsoleDraftCommentsMutation = { draftComments: { saved: Array<string>, refused: Array<{ studentId: string, message: string }> } };

export type ConsolePaperRoundsQueryVariables = Exact<{
  classId: string;
}>;


export type ConsolePaperRoundsQuery = { evaluationRounds: Array<{ id: string, classId: string, stageName: string, opensOn: string, dueOn: string, daysLeft: number, done: number, total: number, viewerCanUsePaper: boolean, form: { name: string, rater: Types.Rater } }> };

export type ConsoleEvaluationPapersQueryVariables = Exact<{
  roundId: string;
}>;


export type ConsoleEvaluationPapersQuery = { evaluationPapers: { seenBy: string, viewerCanPrint: boolean, viewerCanEnter: boolean, round: { id: string, classId: string, className: string, stageName: string, dueOn: string, daysLeft: number, done: number, total: number, form: { name: string, rater: Types.Rater, items: Array<{ id: string, name: string, minLength: number | null, maxLength: number | null, steps: Array<{ id: string, name: string, counts: boolean }> }>, comment: { label: string, min: number, max: number, advice: string } | null } }, papers: Array<{ studentId: string, studentName: string, seatNumber: number | null, code: string | null, printedAt: string | null, whyNot: string | null, entries: Array<{ studentId: string, studentName: string, state: Types.EntryState, hasBegun: boolean }> }> } };

export type ConsolePaperSheetQueryVariables = Exact<{
  roundId: string;
  studentId: string;
  writerId?: string | null | undefined;
}>;


export type ConsolePaperSheetQuery = { evaluationSheet: { viewerCanSubmit: boolean, whyNot: string | null, entry: { submissionId: string | null, version: number | null, state: Types.EntryState, stateName: string, hasDraft: boolean, comment: string, answers: Array<{ item: string, step: string | null, words: string | null }> } } };

export type ConsolePrintEvaluationPapersMutationVariables = Exact<{
  input: Types.PrintEvaluationPapersInput;
}>;


export type ConsolePrintEvaluationPapersMutation = { printEvaluationPapers: { fileName: string, content: string, papers: number } };

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
export const ConsoleTaskFragmentDoc = new TypedDocumentString(`
    fragment ConsoleTask on MyEvaluation {
  id
  roundId
  rater
  phase
  formName
  classId
  className
  studentId
  course
  dueOn
  daysLeft
  state
  done
  total
}
    `, {"fragmentName":"ConsoleTask"}) as unknown as TypedDocumentString<ConsoleTaskFragment, unknown>;
export const ConsoleDeskFormFragmentDoc = new TypedDocumentString(`
    fragment ConsoleDeskForm on EvaluationForm {
  name
  rater
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
    `, {"fragmentName":"ConsoleDeskForm"}) as unknown as TypedDocumentString<ConsoleDeskFormFragment, unknown>;
export const ConsoleEntryFragmentDoc = new TypedDocumentString(`
    fragment ConsoleEntry on EvaluationEntry {
  submissionId
  version
  state
  stateName
  hasDraft
  comment
  answers {
    item
    step
    words
  }
}
    `, {"fragmentName":"ConsoleEntry"}) as unknown as TypedDocumentString<ConsoleEntryFragment, unknown>;
export const ConsoleMyEvaluationsDocument = new TypedDocumentString(`
    query ConsoleMyEvaluations {
  myEvaluations {
    ...ConsoleTask
  }
}
    fragment ConsoleTask on MyEvaluation {
  id
  roundId
  rater
  phase
  formName
  classId
  className
  studentId
  course
  dueOn
  daysLeft
  state
  done
  total
}`) as unknown as TypedDocumentString<ConsoleMyEvaluationsQuery, ConsoleMyEvaluationsQueryVariables>;
export const ConsoleCommentDeskDocument = new TypedDocumentString(`
    query ConsoleCommentDesk($roundId: ID!, $course: String) {
  commentDesk(roundId: $roundId, course: $course) {
    course
    done
    total
    viewerCanSubmit
    round {
      id
      classId
      className
      stageName
      dueOn
      daysLeft
      form {
        ...ConsoleDeskForm
      }
    }
    rows {
      studentId
      studentName
      seatNumber
      given
      pronoun
      isExempt
      entry {
        ...ConsoleEntry
      }
    }
  }
}
    fragment ConsoleDeskForm on EvaluationForm {
  name
  rater
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
fragment ConsoleEntry on EvaluationEntry {
  submissionId
  version
  state
  stateName
  hasDraft
  comment
  answers {
    item
    step
    words
  }
}`) as unknown as TypedDocumentString<ConsoleCommentDeskQuery, ConsoleCommentDeskQueryVariables>;
export const ConsoleCommentHintsDocument = new TypedDocumentString(`
    query ConsoleCommentHints($roundId: ID!, $studentId: ID!, $course: String, $text: String!) {
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
    `) as unknown as TypedDocumentString<ConsoleCommentHintsQuery, ConsoleCommentHintsQueryVariables>;
export const ConsoleChildVoicesDocument = new TypedDocumentString(`
    query ConsoleChildVoices($studentId: ID!) {
  childEvaluations(studentId: $studentId) {
    judgements {
      submissionId
      formName
      rater
      author
      comment
      answers {
        words
      }
    }
    peerAverages {
      itemName
      stepName
      raters
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleChildVoicesQuery, ConsoleChildVoicesQueryVariables>;
export const ConsoleCommentRevisionsDocument = new TypedDocumentString(`
    query ConsoleCommentRevisions($submissionId: ID!) {
  commentRevisions(submissionId: $submissionId) {
    id
    number
    comment
    author
    at
  }
}
    `) as unknown as TypedDocumentString<ConsoleCommentRevisionsQuery, ConsoleCommentRevisionsQueryVariables>;
export const ConsoleSaveEvaluationDocument = new TypedDocumentString(`
    mutation ConsoleSaveEvaluation($input: SaveEvaluationInput!) {
  saveEvaluation(input: $input) {
    studentId
    course
    entry {
      ...ConsoleEntry
    }
  }
}
    fragment ConsoleEntry on EvaluationEntry {
  submissionId
  version
  state
  stateName
  hasDraft
  comment
  answers {
    item
    step
    words
  }
}`) as unknown as TypedDocumentString<ConsoleSaveEvaluationMutation, ConsoleSaveEvaluationMutationVariables>;
export const ConsoleDraftCommentsDocument = new TypedDocumentString(`
    mutation ConsoleDraftComments($input: DraftCommentsInput!) {
  draftComments(input: $input) {
    saved
    refused {
      studentId
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleDraftCommentsMutation, ConsoleDraftCommentsMutationVariables>;
export const ConsolePaperRoundsDocument = new TypedDocumentString(`
    query ConsolePaperRounds($classId: ID!) {
  evaluationRounds(classId: $classId) {
    id
    classId
    stageName
    opensOn
    dueOn
    daysLeft
    done
    total
    viewerCanUsePaper
    form {
      name
      rater
    }
  }
}
    `) as unknown as TypedDocumentString<ConsolePaperRoundsQuery, ConsolePaperRoundsQueryVariables>;
export const ConsoleEvaluationPapersDocument = new TypedDocumentString(`
    query ConsoleEvaluationPapers($roundId: ID!) {
  evaluationPapers(roundId: $roundId) {
    seenBy
    viewerCanPrint
    viewerCanEnter
    round {
      id
      classId
      className
      stageName
      dueOn
      daysLeft
      done
      total
      form {
        ...ConsoleDeskForm
      }
    }
    papers {
      studentId
      studentName
      seatNumber
      code
      printedAt
      whyNot
      entries {
        studentId
        studentName
        state
        hasBegun
      }
    }
  }
}
    fragment ConsoleDeskForm on EvaluationForm {
  name
  rater
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
}`) as unknown as TypedDocumentString<ConsoleEvaluationPapersQuery, ConsoleEvaluationPapersQueryVariables>;
export const ConsolePaperSheetDocument = new TypedDocumentString(`
    query ConsolePaperSheet($roundId: ID!, $studentId: ID!, $writerId: ID) {
  evaluationSheet(roundId: $roundId, studentId: $studentId, writerId: $writerId) {
    viewerCanSubmit
    whyNot
    entry {
      ...ConsoleEntry
    }
  }
}
    fragment ConsoleEntry on EvaluationEntry {
  submissionId
  version
  state
  stateName
  hasDraft
  comment
  answers {
    item
    step
    words
  }
}`) as unknown as TypedDocumentString<ConsolePaperSheetQuery, ConsolePaperSheetQueryVariables>;
export const ConsolePrintEvaluationPapersDocument = new TypedDocumentString(`
    mutation ConsolePrintEvaluationPapers($input: PrintEvaluationPapersInput!) {
  printEvaluationPapers(input: $input) {
    fileName
    content
    papers
  }
}
    `) as unknown as TypedDocumentString<ConsolePrintEvaluationPapersMutation, ConsolePrintEvaluationPapersMutationVariables>;