import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Id } from '../../kernel/ids.js';
import type { Columns } from '../../kernel/tables.js';
import { Ascii, Belongs, IdKey } from '../../platform/database/index.js';
import { Unit } from '../organisation/index.js';
import { Student } from '../people/index.js';
import type { Placement } from './class-photo.rules.js';
import { EvidenceRecord } from './record.entity.js';

/** ZM-6: how a child of the class stands to a class photo: seen on it, not on it, or blurred. */
@Entity({ tableName: 'class_photo_child' })
@Unique({ properties: ['schoolId', 'recordId', 'studentId'] })
export class ClassPhotoChild {
  @IdKey() id!: Id;
  @Belongs(() => Unit) schoolId!: Id;
  @Belongs(() => EvidenceRecord) recordId!: Id;
  @Belongs(() => Student) studentId!: Id;
  @Ascii(16) placement!: Placement;
}

declare module '../../kernel/tables.js' {
  interface Tables {
    class_photo_child: Columns<ClassPhotoChild>;
  }
}
