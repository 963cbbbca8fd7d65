import { Migration } from '@mikro-orm/migrations';

export class Migration20261127135337_groups extends Migration {

  override name = 'Migration20261127135337_groups';

  override up(): void | Promise<void> {
    this.addSql(`create table \`class_group\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`times_set\` integer not null, \`set_by_id\` text not null, \`set_at\` text not null, constraint \`class_group_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`class_group_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`class_group_set_by_id_foreign\` foreign key (\`set_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`class_group_school_id_index\` on \`class_group\` (\`school_id\`);`);
    this.addSql(`create index \`class_group_class_id_index\` on \`class_group\` (\`class_id\`);`);
    this.addSql(`create index \`class_group_set_by_id_index\` on \`class_group\` (\`set_by_id\`);`);
    this.addSql(`create unique index \`class_group_school_id_class_id_unique\` on \`class_group\` (\`school_id\`, \`class_id\`);`);

    this.addSql(`create table \`class_group_member\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`person_id\` text not null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`class_group_member_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`class_group_member_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`class_group_member_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`class_group_member_school_id_index\` on \`class_group_member\` (\`school_id\`);`);
    this.addSql(`create index \`class_group_member_class_id_index\` on \`class_group_member\` (\`class_id\`);`);
    this.addSql(`create index \`class_group_member_person_id_index\` on \`class_group_member\` (\`person_id\`);`);
    this.addSql(`create index \`class_group_member_school_id_person_id_index\` on \`class_group_member\` (\`school_id\`, \`person_id\`);`);
    this.addSql(`create index \`class_group_member_school_id_class_id_index\` on \`class_group_member\` (\`school_id\`, \`class_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`class_group_member\`;`);
    this.addSql(`drop table if exists \`class_group\`;`);
  }

}
