import { Migration } from '@mikro-orm/migrations';

export class Migration20261127140146_graduation extends Migration {
  override name = 'Migration20261127140146_graduation';

  override up(): void | Promise<void> {
    this.addSql(`create table \`graduation\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`school_year\` int not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`latest\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`graduation\` add index \`graduation_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`graduation\` add index \`graduation_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`graduation\` add index \`graduation_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`graduation\` add index \`graduation_school_id_class_id_index\` (\`school_id\`, \`class_id\`);`);
    this.addSql(`alter table \`graduation\` add unique \`graduation_school_id_student_id_school_year_unique\` (\`school_id\`, \`student_id\`, \`school_year\`);`);

    this.addSql(`create table \`graduation_word\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`graduation_id\` char(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`outcome\` varchar(64) character set ascii collate ascii_bin not null, \`reason\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`facts\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`hash\` varchar(64) character set ascii collate ascii_bin not null, \`by_id\` char(16) character set ascii collate ascii_bin not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`graduation_word\` add index \`graduation_word_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`graduation_word\` add index \`graduation_word_graduation_id_index\` (\`graduation_id\`);`);
    this.addSql(`alter table \`graduation_word\` add index \`graduation_word_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`graduation_word\` add index \`graduation_word_by_id_index\` (\`by_id\`);`);
    this.addSql(`alter table \`graduation_word\` add unique \`graduation_word_school_id_graduation_id_number_unique\` (\`school_id\`, \`graduation_id\`, \`number\`);`);

    this.addSql(`alter table \`graduation\` add constraint \`graduation_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`graduation\` add constraint \`graduation_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`graduation\` add constraint \`graduation_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`graduation_word\` add constraint \`graduation_word_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`graduation_word\` add constraint \`graduation_word_graduation_id_foreign\` foreign key (\`graduation_id\`) references \`graduation\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`graduation_word\` add constraint \`graduation_word_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`graduation_word\` add constraint \`graduation_word_by_id_foreign\` foreign key (\`by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`graduation_word\` drop foreign key \`graduation_word_graduation_id_foreign\`;`);

    this.addSql(`drop table if exists \`graduation\`;`);
    this.addSql(`drop table if exists \`graduation_word\`;`);

  }

}
