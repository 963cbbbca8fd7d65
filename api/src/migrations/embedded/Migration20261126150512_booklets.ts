import { Migration } from '@mikro-orm/migrations';

export class Migration20261126150512_booklets extends Migration {

  override name = 'Migration20261126150512_booklets';

  override up(): void | Promise<void> {
    this.addSql(`create table \`spent_link\` (\`id\` text not null primary key, \`school_id\` text not null, \`once\` text not null, \`spent_at\` text not null);`);
    this.addSql(`create unique index \`spent_link_school_id_once_unique\` on \`spent_link\` (\`school_id\`, \`once\`);`);

    this.addSql(`create table \`print_job\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`student_id\` text null, \`requested_by_id\` text not null, \`requested_at\` text not null, \`state\` text not null, \`total\` integer not null, \`done\` integer not null, \`pages\` integer not null, \`items\` text not null, \`failure\` text null, constraint \`print_job_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`print_job_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`print_job_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`print_job_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`print_job_requested_by_id_foreign\` foreign key (\`requested_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`print_job_school_id_index\` on \`print_job\` (\`school_id\`);`);
    this.addSql(`create index \`print_job_class_id_index\` on \`print_job\` (\`class_id\`);`);
    this.addSql(`create index \`print_job_term_id_index\` on \`print_job\` (\`term_id\`);`);
    this.addSql(`create index \`print_job_student_id_index\` on \`print_job\` (\`student_id\`);`);
    this.addSql(`create index \`print_job_requested_by_id_index\` on \`print_job\` (\`requested_by_id\`);`);
    this.addSql(`create index \`print_job_school_id_class_id_id_index\` on \`print_job\` (\`school_id\`, \`class_id\`, \`id\`);`);

    this.addSql(`create table \`growth_report\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`student_id\` text not null, \`state\` text not null, \`latest\` integer not null, constraint \`growth_report_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`growth_report_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`growth_report_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`growth_report_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`growth_report_school_id_index\` on \`growth_report\` (\`school_id\`);`);
    this.addSql(`create index \`growth_report_class_id_index\` on \`growth_report\` (\`class_id\`);`);
    this.addSql(`create index \`growth_report_term_id_index\` on \`growth_report\` (\`term_id\`);`);
    this.addSql(`create index \`growth_report_student_id_index\` on \`growth_report\` (\`student_id\`);`);
    this.addSql(`create index \`growth_report_school_id_class_id_term_id_index\` on \`growth_report\` (\`school_id\`, \`class_id\`, \`term_id\`);`);
    this.addSql(`create unique index \`growth_report_school_id_student_id_term_id_unique\` on \`growth_report\` (\`school_id\`, \`student_id\`, \`term_id\`);`);

    this.addSql(`create table \`growth_report_version\` (\`id\` text not null primary key, \`school_id\` text not null, \`report_id\` text not null, \`number\` integer not null, \`scheme_version_id\` text not null, \`content\` text not null, \`hash\` text not null, \`code\` text not null, \`completeness\` integer not null, \`qualified\` integer not null, \`published_by_id\` text not null, \`published_at\` text not null, constraint \`growth_report_version_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`growth_report_version_report_id_foreign\` foreign key (\`report_id\`) references \`growth_report\` (\`id\`) on update no action on delete no action, constraint \`growth_report_version_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`growth_report_version_published_by_id_foreign\` foreign key (\`published_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`growth_report_version_school_id_index\` on \`growth_report_version\` (\`school_id\`);`);
    this.addSql(`create index \`growth_report_version_report_id_index\` on \`growth_report_version\` (\`report_id\`);`);
    this.addSql(`create index \`growth_report_version_scheme_version_id_index\` on \`growth_report_version\` (\`scheme_version_id\`);`);
    this.addSql(`create unique index \`growth_report_version_code_unique\` on \`growth_report_version\` (\`code\`);`);
    this.addSql(`create index \`growth_report_version_published_by_id_index\` on \`growth_report_version\` (\`published_by_id\`);`);
    this.addSql(`create unique index \`growth_report_version_school_id_report_id_number_unique\` on \`growth_report_version\` (\`school_id\`, \`report_id\`, \`number\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`spent_link\`;`);
    this.addSql(`drop table if exists \`print_job\`;`);
    this.addSql(`drop table if exists \`growth_report\`;`);
    this.addSql(`drop table if exists \`growth_report_version\`;`);
  }

}
