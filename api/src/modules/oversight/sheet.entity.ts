import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import { Ascii, Belongs, IdKey, InstantColumn, LongText, Whole, Words } from '../../platform/database/index.js';
import { Term, Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';
import { SchemeVersion } from '../schemes/index.js';

/** ZM-11: the sheet of a school and term as it was frozen: a snapshot that no later fact changes, with its hash. */
@Entity({ tableName: 'assessment_sheet' })
@Unique({ properties: ['schoolId', 'termId'] })
export class AssessmentSheet {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  /** The snapshot as canonical JSON (RFC 8785): every person who was counted or not, by id. */
  @LongText() content!: string;
  /** SHA-256 of the content. */
  @Ascii(64) hash!: string;
  /** The rates alone, JSON: all that an office above reads. */
  @LongText() rates!: string;
  @Whole() total!: number;
  /** The verdict in words; null below all of them, and where something could not be judged. */
  @Words(40, { nullable: true }) verdict!: string | null;
  @Belongs(() => Person) frozenById!: Id;
  @InstantColumn() frozenAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    assessment_sheet: Columns<AssessmentSheet>;
  }
}
