import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import { conflict } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { LegalDate } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  IdKey,
  LegalDateColumn,
  LongText,
  State,
  Version,
  Whole,
  Words,
} from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { SCHEME_TRANSITIONS, type SchemeState } from './scheme.lifecycle.js';

/** A scheme that a school uses, by its code; its content stands in the versions. */
@Entity({ tableName: 'scheme' })
@Unique({ properties: ['schoolId', 'code'] })
export class SchemeOfSchool {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Ascii(64) code!: string;
}

/** One version of a scheme. What it says never changes; records keep its id. */
@Entity({ tableName: 'scheme_version' })
@Unique({ properties: ['schoolId', 'schemeId', 'number'] })
export class SchemeVersion {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @Belongs(() => SchemeOfSchool) schemeId!: Id;
  @Whole() number!: number;
  @State() state!: SchemeState;
  @Words(80) title!: string;
  /** Stages it binds, joined by commas. */
  @Ascii(32) stages!: string;
  /** Grades it binds, joined by commas; null for all of its stages. */
  @Ascii(32, { nullable: true }) grades!: string | null;
  @Whole({ nullable: true }) entryYearFrom!: number | null;
  @Whole({ nullable: true }) entryYearTo!: number | null;
  @LegalDateColumn() effectiveFrom!: LegalDate;
  /** The last day of its validity; cohorts that entered before finish under it. */
  @LegalDateColumn({ nullable: true }) expires!: LegalDate | null;
  /** Canonical JSON of the values and their sources. */
  @LongText() document!: string;
  /** SHA-256 of the document. */
  @Ascii(64) hash!: string;

  /** Moves to another state, if the lifecycle lets it. */
  become(state: SchemeState): void {
    if (!SCHEME_TRANSITIONS[this.state].includes(state)) {
      throw conflict('这一版评价方案的状态已经变化，请刷新后再试。', { state: this.state });
    }
    this.state = state;
  }
}

declare module '../../kernel/tables.js' {
  interface Tables {
    scheme: Columns<SchemeOfSchool>;
    scheme_version: Columns<SchemeVersion>;
  }
}
