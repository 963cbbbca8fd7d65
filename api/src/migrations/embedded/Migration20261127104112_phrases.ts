import { Migration } from '@mikro-orm/migrations';

export class Migration20261127104112_phrases extends Migration {

  override name = 'Migration20261127104112_phrases';

  override up(): void | Promise<void> {
    this.addSql(`create table \`phrase\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`scope\` text not null, \`owner_id\` text not null, \`text\` text not null, \`saved_at\` text not null, constraint \`phrase_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`phrase_owner_id_foreign\` foreign key (\`owner_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`phrase_school_id_index\` on \`phrase\` (\`school_id\`);`);
    this.addSql(`create index \`phrase_owner_id_index\` on \`phrase\` (\`owner_id\`);`);
    this.addSql(`create index \`phrase_school_id_scope_owner_id_index\` on \`phrase\` (\`school_id\`, \`scope\`, \`owner_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`phrase\`;`);
  }

}
