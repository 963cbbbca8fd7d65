import { Migration } from '@mikro-orm/migrations';

export class Migration20261127074102_borrowed extends Migration {

  override name = 'Migration20261127074102_borrowed';

  override up(): void | Promise<void> {
    this.addSql(`create table \`class_card\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`code_hash\` varchar(64) character set ascii collate ascii_bin not null, \`printed_at\` datetime(3) not null, \`session_id\` char(16) character set ascii collate ascii_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`class_card\` add index \`class_card_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`class_card\` add index \`class_card_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`class_card\` add index \`class_card_session_id_index\` (\`session_id\`);`);
    this.addSql(`alter table \`class_card\` add unique \`class_card_code_hash_unique\` (\`code_hash\`);`);
    this.addSql(`alter table \`class_card\` add unique \`class_card_school_id_student_id_unique\` (\`school_id\`, \`student_id\`);`);
    this.addSql(`create table \`class_door\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`opened_by_id\` char(16) character set ascii collate ascii_bin not null, \`code_hash\` varchar(64) character set ascii collate ascii_bin not null, \`opened_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`class_door\` add index \`class_door_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`class_door\` add index \`class_door_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`class_door\` add index \`class_door_opened_by_id_index\` (\`opened_by_id\`);`);
    this.addSql(`alter table \`class_door\` add index \`class_door_code_hash_index\` (\`code_hash\`);`);
    this.addSql(`alter table \`class_door\` add index \`class_door_school_id_class_id_expires_at_index\` (\`school_id\`, \`class_id\`, \`expires_at\`);`);
    this.addSql(`alter table \`session\` add \`sitting\` varchar(16) character set ascii collate ascii_bin not null default 'OWN';`);
    this.addSql(`alter table \`session\` add \`borrower_id\` char(16) character set ascii collate ascii_bin null;`);
    this.addSql(`alter table \`session\` add index \`session_borrower_id_index\` (\`borrower_id\`);`);
    this.addSql(`alter table \`session\` add constraint \`session_borrower_id_foreign\` foreign key (\`borrower_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_card\` add constraint \`class_card_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_card\` add constraint \`class_card_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_card\` add constraint \`class_card_session_id_foreign\` foreign key (\`session_id\`) references \`session\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_door\` add constraint \`class_door_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_door\` add constraint \`class_door_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_door\` add constraint \`class_door_opened_by_id_foreign\` foreign key (\`opened_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`class_door\`;`);
    this.addSql(`drop table if exists \`class_card\`;`);
    this.addSql(`alter table \`session\` drop foreign key \`session_borrower_id_foreign\`;`);
    this.addSql(`alter table \`session\` drop column \`borrower_id\`;`);
    this.addSql(`alter table \`session\` drop column \`sitting\`;`);
  }

}
