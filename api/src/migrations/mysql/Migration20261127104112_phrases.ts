import { Migration } from '@mikro-orm/migrations';

export class Migration20261127104112_phrases extends Migration {

  override name = 'Migration20261127104112_phrases';

  override up(): void | Promise<void> {
    this.addSql(`create table \`phrase\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`scope\` varchar(12) character set ascii collate ascii_bin not null, \`owner_id\` char(16) character set ascii collate ascii_bin not null, \`text\` varchar(300) character set utf8mb4 collate utf8mb4_bin not null, \`saved_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`phrase\` add index \`phrase_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`phrase\` add index \`phrase_owner_id_index\` (\`owner_id\`);`);
    this.addSql(`alter table \`phrase\` add index \`phrase_school_id_scope_owner_id_index\` (\`school_id\`, \`scope\`, \`owner_id\`);`);

    this.addSql(`alter table \`phrase\` add constraint \`phrase_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`phrase\` add constraint \`phrase_owner_id_foreign\` foreign key (\`owner_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`phrase\`;`);
  }

}
