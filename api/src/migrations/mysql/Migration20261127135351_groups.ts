import { Migration } from '@mikro-orm/migrations';

export class Migration20261127135351_groups extends Migration {

  override name = 'Migration20261127135351_groups';

  override up(): void | Promise<void> {
    this.addSql(`create table \`class_group\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`times_set\` int not null, \`set_by_id\` char(16) character set ascii collate ascii_bin not null, \`set_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`class_group\` add index \`class_group_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`class_group\` add index \`class_group_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`class_group\` add index \`class_group_set_by_id_index\` (\`set_by_id\`);`);
    this.addSql(`alter table \`class_group\` add unique \`class_group_school_id_class_id_unique\` (\`school_id\`, \`class_id\`);`);

    this.addSql(`create table \`class_group_member\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`starts_on\` date not null, \`ends_on\` date null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`class_group_member\` add index \`class_group_member_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`class_group_member\` add index \`class_group_member_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`class_group_member\` add index \`class_group_member_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`class_group_member\` add index \`class_group_member_school_id_person_id_index\` (\`school_id\`, \`person_id\`);`);
    this.addSql(`alter table \`class_group_member\` add index \`class_group_member_school_id_class_id_index\` (\`school_id\`, \`class_id\`);`);

    this.addSql(`alter table \`class_group\` add constraint \`class_group_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_group\` add constraint \`class_group_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_group\` add constraint \`class_group_set_by_id_foreign\` foreign key (\`set_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`class_group_member\` add constraint \`class_group_member_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_group_member\` add constraint \`class_group_member_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`class_group_member\` add constraint \`class_group_member_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`class_group_member\`;`);
    this.addSql(`drop table if exists \`class_group\`;`);
  }

}
