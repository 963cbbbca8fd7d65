import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071847_class_photos extends Migration {

  override name = 'Migration20261127071847_class_photos';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`photo\` add column \`blurs\` text null;`);

    this.addSql(`create table \`class_photo_child\` (\`id\` text not null primary key, \`school_id\` text not null, \`record_id\` text not null, \`student_id\` text not null, \`placement\` text not null, constraint \`class_photo_child_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`class_photo_child_record_id_foreign\` foreign key (\`record_id\`) references \`evidence_record\` (\`id\`) on update no action on delete no action, constraint \`class_photo_child_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`class_photo_child_school_id_index\` on \`class_photo_child\` (\`school_id\`);`);
    this.addSql(`create index \`class_photo_child_record_id_index\` on \`class_photo_child\` (\`record_id\`);`);
    this.addSql(`create index \`class_photo_child_student_id_index\` on \`class_photo_child\` (\`student_id\`);`);
    this.addSql(`create unique index \`class_photo_child_school_id_record_id_student_id_unique\` on \`class_photo_child\` (\`school_id\`, \`record_id\`, \`student_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`class_photo_child\`;`);
    this.addSql(`alter table \`photo\` drop column \`blurs\`;`);
  }

}
