import { Migration } from '@mikro-orm/migrations';

export class Migration20261127074101_borrowed extends Migration {

  override name = 'Migration20261127074101_borrowed';

  override up(): void | Promise<void> {
    this.addSql(`create table \`class_card\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`student_id\` text not null, \`code_hash\` text not null, \`printed_at\` text not null, \`session_id\` text null, constraint \`class_card_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`class_card_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`class_card_session_id_foreign\` foreign key (\`session_id\`) references \`session\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`class_card_school_id_index\` on \`class_card\` (\`school_id\`);`);
    this.addSql(`create index \`class_card_student_id_index\` on \`class_card\` (\`student_id\`);`);
    this.addSql(`create index \`class_card_session_id_index\` on \`class_card\` (\`session_id\`);`);
    this.addSql(`create unique index \`class_card_code_hash_unique\` on \`class_card\` (\`code_hash\`);`);
    this.addSql(`create unique index \`class_card_school_id_student_id_unique\` on \`class_card\` (\`school_id\`, \`student_id\`);`);
    this.addSql(`create table \`class_door\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`opened_by_id\` text not null, \`code_hash\` text not null, \`opened_at\` text not null, \`expires_at\` text not null, constraint \`class_door_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`class_door_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`class_door_opened_by_id_foreign\` foreign key (\`opened_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`class_door_school_id_index\` on \`class_door\` (\`school_id\`);`);
    this.addSql(`create index \`class_door_class_id_index\` on \`class_door\` (\`class_id\`);`);
    this.addSql(`create index \`class_door_opened_by_id_index\` on \`class_door\` (\`opened_by_id\`);`);
    this.addSql(`create index \`class_door_code_hash_index\` on \`class_door\` (\`code_hash\`);`);
    this.addSql(`create index \`class_door_school_id_class_id_expires_at_index\` on \`class_door\` (\`school_id\`, \`class_id\`, \`expires_at\`);`);
    this.addSql(`alter table \`session\` add column \`sitting\` text not null default 'OWN';`);
    this.addSql(`alter table \`session\` add column \`borrower_id\` text null constraint \`session_borrower_id_foreign\` references \`person\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`create index \`session_borrower_id_index\` on \`session\` (\`borrower_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`class_door\`;`);
    this.addSql(`drop table if exists \`class_card\`;`);
    this.addSql(`drop index \`session_borrower_id_index\`;`);
    this.addSql(`alter table \`session\` drop column \`borrower_id\`;`);
    this.addSql(`alter table \`session\` drop column \`sitting\`;`);
  }

}
