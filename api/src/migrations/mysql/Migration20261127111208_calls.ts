import { Migration } from '@mikro-orm/migrations';

export class Migration20261127111208_calls extends Migration {

  override name = 'Migration20261127111208_calls';

  override up(): void | Promise<void> {
    this.addSql(`create table \`reminder_call\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`subject_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, \`called_by_id\` char(16) character set ascii collate ascii_bin not null, \`called_at\` datetime(3) not null, \`told\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`reminder_call\` add index \`reminder_call_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`reminder_call\` add index \`reminder_call_called_by_id_index\` (\`called_by_id\`);`);
    this.addSql(`alter table \`reminder_call\` add unique \`reminder_call_school_id_subject_id_day_unique\` (\`school_id\`, \`subject_id\`, \`day\`);`);
    this.addSql(`alter table \`reminder_call\` add constraint \`reminder_call_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`reminder_call\` add constraint \`reminder_call_called_by_id_foreign\` foreign key (\`called_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`inbox_line\` add index \`inbox_line_school_id_subject_id_index\` (\`school_id\`, \`subject_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`inbox_line\` drop index \`inbox_line_school_id_subject_id_index\`;`);
    this.addSql(`drop table if exists \`reminder_call\`;`);
  }

}
