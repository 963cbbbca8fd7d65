import { Migration } from '@mikro-orm/migrations';

export class Migration20261127143655_school_print extends Migration {

  override name = 'Migration20261127143655_school_print';

  override up(): void | Promise<void> {
    this.addSql(`pragma foreign_keys = off;`);
    this.addSql(`create table \`print_job__temp_alter\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text null, \`term_id\` text not null, \`student_id\` text null, \`requested_by_id\` text not null, \`requested_at\` text not null, \`state\` text not null, \`total\` integer not null, \`done\` integer not null, \`pages\` integer not null, \`items\` text not null, \`failure\` text null, constraint \`print_job_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`print_job_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`print_job_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`print_job_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`print_job_requested_by_id_foreign\` foreign key (\`requested_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`insert into \`print_job__temp_alter\` select \`id\`, \`version\`, \`school_id\`, \`class_id\`, \`term_id\`, \`student_id\`, \`requested_by_id\`, \`requested_at\`, \`state\`, \`total\`, \`done\`, \`pages\`, \`items\`, \`failure\` from \`print_job\`;`);
    this.addSql(`drop table \`print_job\`;`);
    this.addSql(`alter table \`print_job__temp_alter\` rename to \`print_job\`;`);
    this.addSql(`create index \`print_job_school_id_index\` on \`print_job\` (\`school_id\`);`);
    this.addSql(`create index \`print_job_class_id_index\` on \`print_job\` (\`class_id\`);`);
    this.addSql(`create index \`print_job_term_id_index\` on \`print_job\` (\`term_id\`);`);
    this.addSql(`create index \`print_job_student_id_index\` on \`print_job\` (\`student_id\`);`);
    this.addSql(`create index \`print_job_requested_by_id_index\` on \`print_job\` (\`requested_by_id\`);`);
    this.addSql(`create index \`print_job_school_id_class_id_id_index\` on \`print_job\` (\`school_id\`, \`class_id\`, \`id\`);`);
    this.addSql(`pragma foreign_keys = on;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`pragma foreign_keys = off;`);
    this.addSql(`create table \`print_job__temp_alter\` (\`class_id\` text not null, \`done\` integer not null, \`failure\` text null, \`id\` text not null primary key, \`items\` text not null, \`pages\` integer not null, \`requested_at\` text not null, \`requested_by_id\` text not null, \`school_id\` text not null, \`state\` text not null, \`student_id\` text null, \`term_id\` text not null, \`total\` integer not null, \`version\` integer not null, constraint \`print_job_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`), constraint \`print_job_requested_by_id_foreign\` foreign key (\`requested_by_id\`) references \`person\` (\`id\`), constraint \`print_job_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`), constraint \`print_job_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`), constraint \`print_job_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`));`);
    this.addSql(`insert into \`print_job__temp_alter\` select \`class_id\`, \`done\`, \`failure\`, \`id\`, \`items\`, \`pages\`, \`requested_at\`, \`requested_by_id\`, \`school_id\`, \`state\`, \`student_id\`, \`term_id\`, \`total\`, \`version\` from \`print_job\`;`);
    this.addSql(`drop table \`print_job\`;`);
    this.addSql(`alter table \`print_job__temp_alter\` rename to \`print_job\`;`);
    this.addSql(`create index \`print_job_class_id_index\` on \`print_job\` (\`class_id\`);`);
    this.addSql(`create index \`print_job_requested_by_id_index\` on \`print_job\` (\`requested_by_id\`);`);
    this.addSql(`create index \`print_job_school_id_class_id_id_index\` on \`print_job\` (\`school_id\`, \`class_id\`, \`id\`);`);
    this.addSql(`create index \`print_job_school_id_index\` on \`print_job\` (\`school_id\`);`);
    this.addSql(`create index \`print_job_student_id_index\` on \`print_job\` (\`student_id\`);`);
    this.addSql(`create index \`print_job_term_id_index\` on \`print_job\` (\`term_id\`);`);
    this.addSql(`pragma foreign_keys = on;`);
  }

}
