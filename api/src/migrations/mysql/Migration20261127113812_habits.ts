import { Migration } from '@mikro-orm/migrations';

export class Migration20261127113812_habits extends Migration {

  override name = 'Migration20261127113812_habits';

  override up(): void | Promise<void> {
    this.addSql(`create table \`message_habit\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`identity_id\` char(16) character set ascii collate ascii_bin not null, \`weekly\` tinyint(1) not null, \`from_hour\` int not null, \`until_hour\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`message_habit\` add unique \`message_habit_identity_id_unique\` (\`identity_id\`);`);
    this.addSql(`drop table if exists \`reminder_day\`;`);
    this.addSql(`create table \`reminder_day\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, \`hour\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`reminder_day\` add index \`reminder_day_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`reminder_day\` add unique \`reminder_day_school_id_day_hour_unique\` (\`school_id\`, \`day\`, \`hour\`);`);
    this.addSql(`alter table \`reminder_day\` add constraint \`reminder_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report_version\` add index \`growth_report_version_school_id_published_at_index\` (\`school_id\`, \`published_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`growth_report_version\` drop index \`growth_report_version_school_id_published_at_index\`;`);
    this.addSql(`drop table if exists \`reminder_day\`;`);
    this.addSql(`create table \`reminder_day\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`reminder_day\` add index \`reminder_day_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`reminder_day\` add unique \`reminder_day_school_id_day_unique\` (\`school_id\`, \`day\`);`);
    this.addSql(`alter table \`reminder_day\` add constraint \`reminder_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`drop table if exists \`message_habit\`;`);
  }

}
