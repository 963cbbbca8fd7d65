import { Migration } from '@mikro-orm/migrations';

export class Migration20261127113811_habits extends Migration {

  override name = 'Migration20261127113811_habits';

  override up(): void | Promise<void> {
    this.addSql(`create table \`message_habit\` (\`id\` text not null primary key, \`version\` integer not null, \`identity_id\` text not null, \`weekly\` integer not null, \`from_hour\` integer not null, \`until_hour\` integer not null);`);
    this.addSql(`create unique index \`message_habit_identity_id_unique\` on \`message_habit\` (\`identity_id\`);`);
    this.addSql(`drop table if exists \`reminder_day\`;`);
    this.addSql(`create table \`reminder_day\` (\`id\` text not null primary key, \`school_id\` text not null, \`day\` text not null, \`hour\` integer not null, constraint \`reminder_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`reminder_day_school_id_index\` on \`reminder_day\` (\`school_id\`);`);
    this.addSql(`create unique index \`reminder_day_school_id_day_hour_unique\` on \`reminder_day\` (\`school_id\`, \`day\`, \`hour\`);`);
    this.addSql(`create index \`growth_report_version_school_id_published_at_index\` on \`growth_report_version\` (\`school_id\`, \`published_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`growth_report_version_school_id_published_at_index\`;`);
    this.addSql(`drop table if exists \`reminder_day\`;`);
    this.addSql(`create table \`reminder_day\` (\`id\` text not null primary key, \`school_id\` text not null, \`day\` text not null, constraint \`reminder_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`reminder_day_school_id_index\` on \`reminder_day\` (\`school_id\`);`);
    this.addSql(`create unique index \`reminder_day_school_id_day_unique\` on \`reminder_day\` (\`school_id\`, \`day\`);`);
    this.addSql(`drop table if exists \`message_habit\`;`);
  }

}
