import { Entity } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Ascii, Belongs, IdKey, Version, Words } from '../../platform/database/index.js';
import type { Stage, UnitKind } from './unit.rules.js';

/** A unit of the tree by administering unit (隶属): platform, province, city, county or school. */
@Entity({ tableName: 'unit' })
export class Unit {
  @IdKey() id!: Id;
  @Version() version!: number;
  @Belongs(() => Unit, { nullable: true }) parentId!: Id | null;
  /** Ids of all units from the root to this one, each followed by `/`: "within my scope" is one prefix. */
  @Ascii(255) path!: string;
  @Ascii(16) kind!: UnitKind;
  /** School code or GB/T 2260 code: an attribute, never structure. */
  @Ascii(32, { unique: true }) code!: string;
  @Words(100) name!: string;
  /** Stages a school teaches, joined by commas; empty for offices. */
  @Ascii(32) stages!: string;

  get stageList(): Stage[] {
    return this.stages ? (this.stages.split(',') as Stage[]) : [];
  }
}

declare module '../../kernel/tables.js' {
  interface Tables {
    unit: Omit<Columns<Unit>, 'stage_list'>;
  }
}
