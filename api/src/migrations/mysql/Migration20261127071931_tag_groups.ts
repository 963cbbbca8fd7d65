import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071931_tag_groups extends Migration {

  override name = 'Migration20261127071931_tag_groups';

  override up(): void | Promise<void> {
    this.addSql(`create table \`tag_group\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`owner_id\` char(16) character set ascii collate ascii_bin not null, \`name\` varchar(20) character set utf8mb4 collate utf8mb4_bin not null, \`student_ids\` longtext character set utf8mb4 collate utf8mb4_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`tag_group\` add index \`tag_group_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`tag_group\` add index \`tag_group_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`tag_group\` add index \`tag_group_owner_id_index\` (\`owner_id\`);`);
    this.addSql(`alter table \`tag_group\` add index \`tag_group_school_id_class_id_owner_id_index\` (\`school_id\`, \`class_id\`, \`owner_id\`);`);

    this.addSql(`alter table \`tag_group\` add constraint \`tag_group_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`tag_group\` add constraint \`tag_group_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`tag_group\` add constraint \`tag_group_owner_id_foreign\` foreign key (\`owner_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`tag_group\`;`);
  }

}
