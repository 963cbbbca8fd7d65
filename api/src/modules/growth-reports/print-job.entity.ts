import { Entity, Index } from '@mikro-orm/decorators/legacy';
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
} from '../../platform/database/index.js';
import { SchoolClass, Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import { PRINT_TRANSITIONS, type PrintState } from './print-job.lifecycle.js';

/** ZM-12: printing the booklet of one child, or those of a class or a school, child after child. */
@Entity({ tableName: 'print_job' })
@Index({ properties: ['schoolId', 'classId', 'id'] })
export class PrintJob {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  /** Null for a whole school. */
  @Belongs(() => SchoolClass, { nullable: true }) classId!: Id | null;
  @Belongs(() => Term) termId!: Id;
  /** The only child; null for a class or a school. */
  @Belongs(() => Student, { nullable: true }) studentId!: Id | null;
  @Belongs(() => Person) requestedById!: Id;
  @InstantColumn() requestedAt!: Instant;
  @State() state!: PrintState;
  @Whole() total!: number;
  @Whole() done!: number;
  @Whole() pages!: number;
  /** What is printed, in the order of the seats, JSON: version, file name, and what came of it: the key of the PDF, or a fault. */
  @LongText() items!: string;
  /** Why nothing was printed: the last fault. */
  @Ascii(32, { nullable: true }) failure!: string | null;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: PrintState): void {
    if (!PRINT_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

declare module '../../kernel/tables.js' {
  interface Tables {
    print_job: Columns<PrintJob>;
  }
}
