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
import { SchemeVersion } from '../schemes/index.js';
import { SAMPLE_TRANSITIONS, type SampleState } from './sample.lifecycle.js';

/** ZM-13: a draw of booklets of a school and term; never changed and never taken back. */
@Entity({ tableName: 'sample_draw' })
@Index({ properties: ['schoolId', 'termId'] })
export class SampleDraw {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  /** By what lots were drawn, 32 hexadecimal digits, made by the server. */
  @Ascii(32) seed!: string;
  @Whole() percent!: number;
  @Whole() atLeast!: number;
  /** Why it was drawn, in words. */
  @Words(200) reason!: string;
  /** Whose roll was drawn from. */
  @LegalDateColumn() rollOn!: LegalDate;
  /** The roll as it was, JSON: the pupils of each class by id. With the seed, anybody draws the same again. */
  @LongText() roll!: string;
  @Belongs(() => Person) drawnById!: Id;
  @InstantColumn() drawnAt!: Instant;
}

/** A booklet that was drawn. */
@Entity({ tableName: 'sampled_booklet' })
@Unique({ properties: ['schoolId', 'drawId', 'studentId'] })
@Index({ properties: ['schoolId', 'classId'] })
export class SampledBooklet {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SampleDraw) drawId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Student) studentId!: Id;
  /** The scheme whose checks are looked at. */
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  @State() state!: SampleState;
  /** The number of the version that was looked at last; 0 before the first is published. */
  @Whole() seenNumber!: number;
  @Belongs(() => Person, { nullable: true }) inspectedById!: Id | null;
  @Belongs(() => Person, { nullable: true }) answeredById!: Id | null;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: SampleState): void {
    if (!SAMPLE_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

/** What somebody said of a booklet that was drawn: who, when, about which version, and what came of it. */
@Entity({ tableName: 'sample_note' })
@Index({ properties: ['schoolId', 'sampledId'] })
export class SampleNote {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => SampledBooklet) sampledId!: Id;
  /** Where the booklet stood then. */
  @Ascii(24) state!: SampleState;
  /** The finding, the answer, or what was seen at the second look. */
  @LongText() words!: string;
  @LongText() suggestion!: string;
  /** The checks that were not well, JSON list of their ids. */
  @LongText() failed!: string;
  /** The number of the version that was spoken of; 0 before the first is published. */
  @Whole() seenNumber!: number;
  @Belongs(() => Person) byId!: Id;
  @InstantColumn() at!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    sample_draw: Columns<SampleDraw>;
    sampled_booklet: Columns<SampledBooklet>;
    sample_note: Columns<SampleNote>;
  }
}
