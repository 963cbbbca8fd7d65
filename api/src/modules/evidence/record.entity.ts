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
  LongText,
  State,
  Version,
  Whole,
  Words,
} from '../../platform/database/index.js';
import { SchoolClass, Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import { SchemeVersion, type Recorder } from '../schemes/index.js';
import { RECORD_TRANSITIONS, type RecordState } from './record.lifecycle.js';

/** One record of what happened, for one child or many of a class (or the class itself), under the scheme of its time. */
@Entity({ tableName: 'evidence_record' })
@Index({ properties: ['schoolId', 'classId', 'state', 'id'] })
@Index({ properties: ['schoolId', 'recorderId', 'id'] })
export class EvidenceRecord {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  @State() state!: RecordState;
  /** Category of the scheme. */
  @Ascii(64) category!: string;
  @Ascii(24) recorderRole!: Recorder;
  @Belongs(() => Person) recorderId!: Id;
  /** As whom staff typed it in the household's place; null when the recorder is who the role says. */
  @Ascii(24, { nullable: true }) enteredAs!: Recorder | null;
  @LegalDateColumn() happenedOn!: LegalDate;
  /** What the recorder wrote, byte for byte (NFC). */
  @LongText() words!: string;
  /** Typed fields of the category, JSON. */
  @LongText() fields!: string;
  @Whole() photoCount!: number;
  @InstantColumn() createdAt!: Instant;
  @InstantColumn({ nullable: true }) submittedAt!: Instant | null;
  /** Who verified, returned or hid it last, and why. */
  @Belongs(() => Person, { nullable: true }) reviewerId!: Id | null;
  @InstantColumn({ nullable: true }) reviewedAt!: Instant | null;
  @Words(500, { nullable: true }) reviewReason!: string | null;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: RecordState): void {
    if (!RECORD_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

/** A child whom a record is about. */
@Entity({ tableName: 'evidence_student' })
@Unique({ properties: ['schoolId', 'recordId', 'studentId'] })
@Index({ properties: ['schoolId', 'studentId', 'recordId'] })
export class EvidenceStudent {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => EvidenceRecord) recordId!: Id;
  @Belongs(() => Student) studentId!: Id;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    evidence_record: Columns<EvidenceRecord>;
    evidence_student: Columns<EvidenceStudent>;
  }
}
