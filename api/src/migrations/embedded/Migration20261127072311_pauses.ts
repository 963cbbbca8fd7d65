import { Migration } from '@mikro-orm/migrations';

export class Migration20261127072311_pauses extends Migration {

  override name = 'Migration20261127072311_pauses';

  override up(): void | Promise<void> {
    this.addSql(`create table \`household_pause\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`student_id\` text not null, \`reason\` text not null, \`note\` text not null, \`starts_on\` text not null, \`last_on\` text not null, \`marked_by_id\` text not null, \`marked_at\` text not null, constraint \`household_pause_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`household_pause_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`household_pause_marked_by_id_foreign\` foreign key (\`marked_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`household_pause_school_id_index\` on \`household_pause\` (\`school_id\`);`);
    this.addSql(`create index \`household_pause_student_id_index\` on \`household_pause\` (\`student_id\`);`);
    this.addSql(`create index \`household_pause_marked_by_id_index\` on \`household_pause\` (\`marked_by_id\`);`);
    this.addSql(`create index \`household_pause_school_id_last_on_index\` on \`household_pause\` (\`school_id\`, \`last_on\`);`);
    this.addSql(`create unique index \`household_pause_school_id_student_id_starts_on_unique\` on \`household_pause\` (\`school_id\`, \`student_id\`, \`starts_on\`);`);

    this.addSql(`alter table \`evidence_record\` add column \`entered_as\` text null;`);
    this.addSql(`alter table \`body_measure\` add column \`entered_as\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`evidence_record\` drop column \`entered_as\`;`);
    this.addSql(`alter table \`body_measure\` drop column \`entered_as\`;`);

    this.addSql(`drop table if exists \`household_pause\`;`);
  }

}
