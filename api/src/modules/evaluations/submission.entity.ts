import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LongText,
  State,
  Version,
  Whole,
  Words,
} from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import type { Rater } from '../schemes/codes.rules.js';
import { EvaluationRound } from './round.entity.js';
import { SUBMISSION_TRANSITIONS, SubmissionState } from './submission.lifecycle.js';

/**
 * What was said about one child in a round: by the child, its household, a course, the homeroom teacher, the school, or
 * one peer. Two guardians share one, and so do two teachers of one course.
 */
@Entity({ tableName: 'evaluation_submission' })
@Unique({ properties: ['schoolId', 'roundId', 'studentId', 'peerId', 'course'] })
@Index({ properties: ['schoolId', 'studentId', 'roundId'] })
export class Submission {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => EvaluationRound) roundId!: Id;
  @Belongs(() => Student) studentId!: Id;
  /** The classmate who judges; empty unless the round is one of peers. */
  @Ascii(16) peerId!: string;
  /** The course that judges; empty unless teachers do. */
  @Words(50) course!: string;
  @State() state!: SubmissionState;
  /** What stands, JSON; empty until it is handed in for the first time. */
  @LongText() answers!: string;
  @LongText() comment!: string;
  /** What is being written and is not handed in yet, JSON. */
  @LongText({ nullable: true }) draft!: string | null;
  /** Who wrote last, and as whom: a guardian may type what the child says. */
  @Belongs(() => Person) authorId!: Id;
  @Ascii(24) enteredAs!: Rater;
  @InstantColumn() savedAt!: Instant;
  @InstantColumn({ nullable: true }) submittedAt!: Instant | null;

  /** Hands it in; throws when the table of states does not allow it. */
  submit(at: Instant): void {
    if (!SUBMISSION_TRANSITIONS[this.state].includes(SubmissionState.SUBMITTED)) throw new Error('It cannot be sent.');
    this.state = SubmissionState.SUBMITTED;
    this.submittedAt = at;
  }
}

/** What was handed in each time, by whom and when: nothing that was said is overwritten. */
@Entity({ tableName: 'comment_revision' })
@Unique({ properties: ['schoolId', 'submissionId', 'number'] })
export class CommentRevision {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Submission) submissionId!: Id;
  @Whole() number!: number;
  @LongText() answers!: string;
  @LongText() comment!: string;
  @Belongs(() => Person) authorId!: Id;
  @Ascii(24) enteredAs!: Rater;
  @InstantColumn() at!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    evaluation_submission: Columns<Submission>;
    comment_revision: Columns<CommentRevision>;
  }
}
