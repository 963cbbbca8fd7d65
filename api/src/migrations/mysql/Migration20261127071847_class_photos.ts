import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071847_class_photos extends Migration {

  override name = 'Migration20261127071847_class_photos';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`photo\` add \`blurs\` longtext character set utf8mb4 collate utf8mb4_bin null;`);

    this.addSql(`create table \`class_photo_child\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`record_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`placement\` varchar(16) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`class_photo_child\` add index \`class_photo_child_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`class_photo_child\` add index \`class_photo_child_record_id_index\` (\`record_id\`);`);
    this.addSql(`alter table \`class_photo_child\` add index \`class_photo_child_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`class_photo_child\` add unique \`class_photo_child_school_id_record_id_student_id_unique\` (\`school_id\`, \`record_id\`, \`student_id\`);`);

    this.addSql(`alter table \`class_photo_child\` add constraint \`class_photo_child_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_photo_child\` add constraint \`class_photo_child_record_id_foreign\` foreign key (\`record_id\`) references \`evidence_record\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_photo_child\` add constraint \`class_photo_child_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`class_photo_child\`;`);
    this.addSql(`alter table \`photo\` drop column \`blurs\`;`);
  }

}
