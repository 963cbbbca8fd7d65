import { Migration } from '@mikro-orm/migrations';

export class Migration20261127073413_inbox extends Migration {

  override name = 'Migration20261127073413_inbox';

  override up(): void | Promise<void> {
    this.addSql(`create table \`reminder_day\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`reminder_day\` add index \`reminder_day_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`reminder_day\` add unique \`reminder_day_school_id_day_unique\` (\`school_id\`, \`day\`);`);
    this.addSql(`alter table \`reminder_day\` add constraint \`reminder_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`create table \`inbox_message\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, \`sent_at\` datetime(3) not null, \`read_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`inbox_message\` add index \`inbox_message_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`inbox_message\` add index \`inbox_message_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`inbox_message\` add unique \`inbox_message_school_id_person_id_day_unique\` (\`school_id\`, \`person_id\`, \`day\`);`);
    this.addSql(`alter table \`inbox_message\` add constraint \`inbox_message_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`inbox_message\` add constraint \`inbox_message_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`create table \`inbox_line\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`message_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin null, \`class_id\` char(16) character set ascii collate ascii_bin null, \`door\` varchar(24) character set ascii collate ascii_bin not null, \`subject_id\` char(16) character set ascii collate ascii_bin not null, \`words\` varchar(200) character set utf8mb4 collate utf8mb4_bin not null, \`last_on\` date not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`inbox_line\` add index \`inbox_line_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`inbox_line\` add index \`inbox_line_message_id_index\` (\`message_id\`);`);
    this.addSql(`alter table \`inbox_line\` add index \`inbox_line_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`inbox_line\` add index \`inbox_line_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`inbox_line\` add index \`inbox_line_school_id_message_id_index\` (\`school_id\`, \`message_id\`);`);
    this.addSql(`alter table \`inbox_line\` add constraint \`inbox_line_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`inbox_line\` add constraint \`inbox_line_message_id_foreign\` foreign key (\`message_id\`) references \`inbox_message\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`inbox_line\` add constraint \`inbox_line_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`inbox_line\` add constraint \`inbox_line_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`inbox_line\`;`);
    this.addSql(`drop table if exists \`inbox_message\`;`);
    this.addSql(`drop table if exists \`reminder_day\`;`);
  }

}
