import { Migration } from '@mikro-orm/migrations';

export class Migration20261127073412_inbox extends Migration {

  override name = 'Migration20261127073412_inbox';

  override up(): void | Promise<void> {
    this.addSql(`create table \`reminder_day\` (\`id\` text not null primary key, \`school_id\` text not null, \`day\` text not null, constraint \`reminder_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`reminder_day_school_id_index\` on \`reminder_day\` (\`school_id\`);`);
    this.addSql(`create unique index \`reminder_day_school_id_day_unique\` on \`reminder_day\` (\`school_id\`, \`day\`);`);
    this.addSql(`create table \`inbox_message\` (\`id\` text not null primary key, \`school_id\` text not null, \`person_id\` text not null, \`day\` text not null, \`sent_at\` text not null, \`read_at\` text null, constraint \`inbox_message_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`inbox_message_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`inbox_message_school_id_index\` on \`inbox_message\` (\`school_id\`);`);
    this.addSql(`create index \`inbox_message_person_id_index\` on \`inbox_message\` (\`person_id\`);`);
    this.addSql(`create unique index \`inbox_message_school_id_person_id_day_unique\` on \`inbox_message\` (\`school_id\`, \`person_id\`, \`day\`);`);
    this.addSql(`create table \`inbox_line\` (\`id\` text not null primary key, \`school_id\` text not null, \`message_id\` text not null, \`student_id\` text null, \`class_id\` text null, \`door\` text not null, \`subject_id\` text not null, \`words\` text not null, \`last_on\` text not null, constraint \`inbox_line_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`inbox_line_message_id_foreign\` foreign key (\`message_id\`) references \`inbox_message\` (\`id\`) on update no action on delete no action, constraint \`inbox_line_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`inbox_line_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`inbox_line_school_id_index\` on \`inbox_line\` (\`school_id\`);`);
    this.addSql(`create index \`inbox_line_message_id_index\` on \`inbox_line\` (\`message_id\`);`);
    this.addSql(`create index \`inbox_line_student_id_index\` on \`inbox_line\` (\`student_id\`);`);
    this.addSql(`create index \`inbox_line_class_id_index\` on \`inbox_line\` (\`class_id\`);`);
    this.addSql(`create index \`inbox_line_school_id_message_id_index\` on \`inbox_line\` (\`school_id\`, \`message_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`inbox_line\`;`);
    this.addSql(`drop table if exists \`inbox_message\`;`);
    this.addSql(`drop table if exists \`reminder_day\`;`);
  }

}
