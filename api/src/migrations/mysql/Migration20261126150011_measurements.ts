import { Migration } from '@mikro-orm/migrations';

export class Migration20261126150011_measurements extends Migration {

  override name = 'Migration20261126150011_measurements';

  override up(): void | Promise<void> {
    this.addSql(`create table \`subject_result\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`subject\` varchar(64) character set ascii collate ascii_bin not null, \`mark\` int null, \`level\` varchar(64) character set ascii collate ascii_bin not null, \`entered_by_id\` char(16) character set ascii collate ascii_bin not null, \`entered_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`subject_result\` add index \`subject_result_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`subject_result\` add index \`subject_result_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`subject_result\` add index \`subject_result_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`subject_result\` add index \`subject_result_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`subject_result\` add index \`subject_result_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`subject_result\` add index \`subject_result_entered_by_id_index\` (\`entered_by_id\`);`);
    this.addSql(`alter table \`subject_result\` add unique \`subject_result_school_id_term_id_student_id_subject_unique\` (\`school_id\`, \`term_id\`, \`student_id\`, \`subject\`);`);

    this.addSql(`create table \`body_measure\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`item\` varchar(64) character set ascii collate ascii_bin not null, \`value\` int not null, \`entered_by_id\` char(16) character set ascii collate ascii_bin not null, \`entered_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`body_measure\` add index \`body_measure_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`body_measure\` add index \`body_measure_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`body_measure\` add index \`body_measure_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`body_measure\` add index \`body_measure_entered_by_id_index\` (\`entered_by_id\`);`);
    this.addSql(`alter table \`body_measure\` add unique \`body_measure_school_id_student_id_term_id_item_unique\` (\`school_id\`, \`student_id\`, \`term_id\`, \`item\`);`);

    this.addSql(`alter table \`subject_result\` add constraint \`subject_result_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`subject_result\` add constraint \`subject_result_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`subject_result\` add constraint \`subject_result_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`subject_result\` add constraint \`subject_result_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`subject_result\` add constraint \`subject_result_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`subject_result\` add constraint \`subject_result_entered_by_id_foreign\` foreign key (\`entered_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`body_measure\` add constraint \`body_measure_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`body_measure\` add constraint \`body_measure_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`body_measure\` add constraint \`body_measure_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`body_measure\` add constraint \`body_measure_entered_by_id_foreign\` foreign key (\`entered_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`subject_result\`;`);
    this.addSql(`drop table if exists \`body_measure\`;`);
  }

}
