import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LegalDateColumn,
  State,
  Version,
  Whole,
  Words,
} from '../../platform/database/index.js';
import { SchoolClass, Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import type { Phase, Rater } from '../schemes/codes.rules.js';
import { SchemeVersion } from '../schemes/index.js';
import { ROUND_TRANSITIONS, type RoundState } from './round.lifecycle.js';

/** ZM-3: one round of one form in a class: from a day to a day, under the scheme of its time. */
@Entity({ tableName: 'evaluation_round' })
@Unique({ properties: ['schoolId', 'classId', 'termId', 'form', 'number'] })
export class EvaluationRound {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  /** Form of the scheme, with who fills it in and when. */
  @Ascii(64) form!: string;
  @Ascii(24) rater!: Rater;
  @Ascii(16) phase!: Phase;
  /** The how manieth of this form in the term; at the end of a term there is only one. */
  @Whole() number!: number;
  /** The only course that judges; empty where all do. */
  @Words(50) course!: string;
  @State() state!: RoundState;
  @LegalDateColumn() opensOn!: LegalDate;
  @LegalDateColumn() dueOn!: LegalDate;
  @Belongs(() => Person) startedBy!: Id;
  @InstantColumn() startedAt!: Instant;
  @InstantColumn({ nullable: true }) closedAt!: Instant | null;
  @InstantColumn({ nullable: true }) publishedAt!: Instant | null;
  /** From what the peers were drawn; empty where there are none. */
  @Ascii(32) seed!: string;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: RoundState): void {
    if (!ROUND_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

/** ZM-3: who of a class evaluates whom; known to nobody but the one who evaluates. */
@Entity({ tableName: 'peer_assignment' })
@Unique({ properties: ['schoolId', 'roundId', 'studentId', 'peerId'] })
@Index({ properties: ['schoolId', 'peerId'] })
export class PeerAssignment {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => EvaluationRound) roundId!: Id;
  /** Who is evaluated. */
  @Belongs(() => Student) studentId!: Id;
  /** The classmate who evaluates. */
  @Belongs(() => Student) peerId!: Id;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    evaluation_round: Columns<EvaluationRound>;
    peer_assignment: Columns<PeerAssignment>;
  }
}
