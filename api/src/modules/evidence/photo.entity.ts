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
import { Unit } from '../organisation/index.js';
import { Person } from '../people/index.js';
import { EvidenceRecord } from './record.entity.js';

/** Where a photo stands. */
export enum PhotoState {
  WAITING = 'WAITING',
  READY = 'READY',
}

/** A photo as it was taken in: re-encoded, its metadata dropped; the picture itself is stored once per school. */
@Entity({ tableName: 'photo' })
@Index({ properties: ['schoolId', 'recordId'] })
@Index({ properties: ['schoolId', 'imageHash'] })
export class Photo {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { guard: true }) schoolId!: Id;
  @State() state!: PhotoState;
  @Belongs(() => Person) uploaderId!: Id;
  /** Null until it belongs to a record. */
  @Belongs(() => EvidenceRecord, { nullable: true }) recordId!: Id | null;
  /** Place in the record, from 0. */
  @Whole() position!: number;
  @Ascii(64, { nullable: true }) originalHash!: string | null;
  @Ascii(64, { nullable: true }) imageHash!: string | null;
  @Ascii(16, { nullable: true }) perceptualHash!: string | null;
  @InstantColumn({ nullable: true }) takenAt!: Instant | null;
  @Whole() width!: number;
  @Whole() height!: number;
  /** Places that are blurred before anything is kept, as JSON; null when there are none. */
  @LongText({ nullable: true }) blurs!: string | null;
  @InstantColumn() createdAt!: Instant;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    photo: Columns<Photo>;
  }
}
