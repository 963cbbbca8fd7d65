import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import type { Instant } from '../../kernel/time.js';
import {
  Ascii,
  Belongs,
  Flag,
  IdKey,
  InstantColumn,
  LongText,
  State,
  Version,
  Whole,
} from '../../platform/database/index.js';
import { SchoolClass, Term, Unit } from '../organisation/index.js';
import { Person, Student } from '../people/index.js';
import { SchemeVersion } from '../schemes/index.js';
import { REPORT_TRANSITIONS, type ReportState } from './growth-report.lifecycle.js';

/** ZM-10: the booklet of a child and term. While it is collected there is no row; it shows what there is. */
@Entity({ tableName: 'growth_report' })
@Unique({ properties: ['schoolId', 'studentId', 'termId'] })
@Index({ properties: ['schoolId', 'classId', 'termId'] })
export class GrowthReport {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  /** The class in which the child was when the booklet was checked. */
  @Belongs(() => SchoolClass) classId!: Id;
  @Belongs(() => Term) termId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @State() state!: ReportState;
  /** The number of the version that counts; 0 before the first. */
  @Whole() latest!: number;

  /** Moves on; throws when the table of states does not allow it. */
  become(state: ReportState): void {
    if (!REPORT_TRANSITIONS[this.state].includes(state)) throw new Error(`${this.state} cannot become ${state}.`);
    this.state = state;
  }
}

/** A published version: a snapshot that nothing changes any more, with its hash. */
@Entity({ tableName: 'growth_report_version' })
@Unique({ properties: ['schoolId', 'reportId', 'number'] })
@Index({ properties: ['schoolId', 'publishedAt'] })
export class GrowthReportVersion {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => GrowthReport) reportId!: Id;
  @Whole() number!: number;
  @Belongs(() => SchemeVersion) schemeVersionId!: Id;
  /** The snapshot as canonical JSON (RFC 8785); HTML and PDF are drawn from it. */
  @LongText() content!: string;
  /** SHA-256 of the content. */
  @Ascii(64) hash!: string;
  /** By what a printed page is checked; says nothing about whose it is. */
  @Ascii(16, { unique: true }) code!: string;
  /** Completeness in basis points, rounded down, as it is shown. */
  @Whole() completeness!: number;
  /** The verdict, by the exact fraction. */
  @Flag() qualified!: boolean;
  @Belongs(() => Person) publishedById!: Id;
  @InstantColumn() publishedAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    growth_report: Columns<GrowthReport>;
    growth_report_version: Columns<GrowthReportVersion>;
  }
}
