import { Migration } from '@mikro-orm/migrations';

export class Migration20261127111207_calls extends Migration {

  override name = 'Migration20261127111207_calls';

  override up(): void | Promise<void> {
    this.addSql(`create table \`reminder_call\` (\`id\` text not null primary key, \`school_id\` text not null, \`subject_id\` text not null, \`day\` text not null, \`called_by_id\` text not null, \`called_at\` text not null, \`told\` integer not null, constraint \`reminder_call_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`reminder_call_called_by_id_foreign\` foreign key (\`called_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`reminder_call_school_id_index\` on \`reminder_call\` (\`school_id\`);`);
    this.addSql(`create index \`reminder_call_called_by_id_index\` on \`reminder_call\` (\`called_by_id\`);`);
    this.addSql(`create unique index \`reminder_call_school_id_subject_id_day_unique\` on \`reminder_call\` (\`school_id\`, \`subject_id\`, \`day\`);`);
    this.addSql(`create index \`inbox_line_school_id_subject_id_index\` on \`inbox_line\` (\`school_id\`, \`subject_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`inbox_line_school_id_subject_id_index\`;`);
    this.addSql(`drop table if exists \`reminder_call\`;`);
  }

}
