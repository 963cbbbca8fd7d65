import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../../kernel/ids.js';
import type { Columns } from '../../../kernel/tables.js';
import type { Instant } from '../../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  InstantColumn,
  LongText,
  State,
  Version,
  Whole,
} from '../../../platform/database/index.js';
import { SchoolClass, Unit } from '../../organisation/index.js';
import { Person, Student } from '../../people/index.js';
import { SchemeVersion } from '../../schemes/index.js';
import { GRADUATION_TRANSITIONS, type GraduationState } from './graduation.lifecycle.js';

/** ZM-15: the graduation of a pupil at the end of a school year. Before anybody has said a word there is no row. */
@Entity({ tableName: 'graduation' })
@Unique({ properties: ['schoolId', 'studentId', 'schoolYear'] })
@Index({ properties: ['schoolId', 'classId'] })
export class Graduation {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Whole() schoolYear!: number;
  @State() state!: GraduationState;
  /** The number of the word that counts. */
  @Whole() latest!: number;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: GraduationState): void {
    if (!GRADUATION_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

/** What somebody proposed or signed, with the facts that lay before them; never changed, what is new is a word more. */
@Entity({ tableName: 'graduation_word' })
@Unique({ properties: ['schoolId', 'graduationId', 'number'] })
export class GraduationWord {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Graduation) graduationId!: Id;
  @Whole() number!: number;
  /** Whether it was proposed or signed. */
  @Ascii(24) state!: GraduationState;
  /** The scheme whose criteria were looked at and whose outcome was chosen. */
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  @Ascii(64) outcome!: string;
  @LongText() reason!: string;
  /** The terms against the criteria as they stood, canonical JSON. */
  @LongText() facts!: string;
  /** SHA-256 of the facts. */
  @Ascii(64) hash!: string;
  @Belongs(() => Person) byId!: Id;
  @InstantColumn() at!: Instant;
}

declare module '../../../kernel/tables.js' {
  interface Tables {
    graduation: Columns<Graduation>;
    graduation_word: Columns<GraduationWord>;
  }
}
