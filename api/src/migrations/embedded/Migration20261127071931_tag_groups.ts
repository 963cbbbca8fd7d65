import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071931_tag_groups extends Migration {

  override name = 'Migration20261127071931_tag_groups';

  override up(): void | Promise<void> {
    this.addSql(`create table \`tag_group\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`owner_id\` text not null, \`name\` text not null, \`student_ids\` text not null, constraint \`tag_group_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`tag_group_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`tag_group_owner_id_foreign\` foreign key (\`owner_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`tag_group_school_id_index\` on \`tag_group\` (\`school_id\`);`);
    this.addSql(`create index \`tag_group_class_id_index\` on \`tag_group\` (\`class_id\`);`);
    this.addSql(`create index \`tag_group_owner_id_index\` on \`tag_group\` (\`owner_id\`);`);
    this.addSql(`create index \`tag_group_school_id_class_id_owner_id_index\` on \`tag_group\` (\`school_id\`, \`class_id\`, \`owner_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`tag_group\`;`);
  }

}
