import { Migration } from '@mikro-orm/migrations';

export class Migration20261126145939_measurements extends Migration {

  override name = 'Migration20261126145939_measurements';

  override up(): void | Promise<void> {
    this.addSql(`create table \`subject_result\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`student_id\` text not null, \`scheme_version_id\` text not null, \`subject\` text not null, \`mark\` integer null, \`level\` text not null, \`entered_by_id\` text not null, \`entered_at\` text not null, constraint \`subject_result_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`subject_result_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`subject_result_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`subject_result_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`subject_result_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`subject_result_entered_by_id_foreign\` foreign key (\`entered_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`subject_result_school_id_index\` on \`subject_result\` (\`school_id\`);`);
    this.addSql(`create index \`subject_result_class_id_index\` on \`subject_result\` (\`class_id\`);`);
    this.addSql(`create index \`subject_result_term_id_index\` on \`subject_result\` (\`term_id\`);`);
    this.addSql(`create index \`subject_result_student_id_index\` on \`subject_result\` (\`student_id\`);`);
    this.addSql(`create index \`subject_result_scheme_version_id_index\` on \`subject_result\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`subject_result_entered_by_id_index\` on \`subject_result\` (\`entered_by_id\`);`);
    this.addSql(`create unique index \`subject_result_school_id_term_id_student_id_subject_unique\` on \`subject_result\` (\`school_id\`, \`term_id\`, \`student_id\`, \`subject\`);`);

    this.addSql(`create table \`body_measure\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`term_id\` text not null, \`student_id\` text not null, \`item\` text not null, \`value\` integer not null, \`entered_by_id\` text not null, \`entered_at\` text not null, constraint \`body_measure_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`body_measure_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`body_measure_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`body_measure_entered_by_id_foreign\` foreign key (\`entered_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`body_measure_school_id_index\` on \`body_measure\` (\`school_id\`);`);
    this.addSql(`create index \`body_measure_term_id_index\` on \`body_measure\` (\`term_id\`);`);
    this.addSql(`create index \`body_measure_student_id_index\` on \`body_measure\` (\`student_id\`);`);
    this.addSql(`create index \`body_measure_entered_by_id_index\` on \`body_measure\` (\`entered_by_id\`);`);
    this.addSql(`create unique index \`body_measure_school_id_student_id_term_id_item_unique\` on \`body_measure\` (\`school_id\`, \`student_id\`, \`term_id\`, \`item\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`subject_result\`;`);
    this.addSql(`drop table if exists \`body_measure\`;`);
  }

}
