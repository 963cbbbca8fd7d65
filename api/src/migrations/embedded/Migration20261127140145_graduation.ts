import { Migration } from '@mikro-orm/migrations';

export class Migration20261127140145_graduation extends Migration {
  override name = 'Migration20261127140145_graduation';

  override up(): void | Promise<void> {
    this.addSql(`create table \`graduation\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`student_id\` text not null, \`school_year\` integer not null, \`state\` text not null, \`latest\` integer not null, constraint \`graduation_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`graduation_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`graduation_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`graduation_school_id_index\` on \`graduation\` (\`school_id\`);`);
    this.addSql(`create index \`graduation_class_id_index\` on \`graduation\` (\`class_id\`);`);
    this.addSql(`create index \`graduation_student_id_index\` on \`graduation\` (\`student_id\`);`);
    this.addSql(`create index \`graduation_school_id_class_id_index\` on \`graduation\` (\`school_id\`, \`class_id\`);`);
    this.addSql(`create unique index \`graduation_school_id_student_id_school_year_unique\` on \`graduation\` (\`school_id\`, \`student_id\`, \`school_year\`);`);

    this.addSql(`create table \`graduation_word\` (\`id\` text not null primary key, \`school_id\` text not null, \`graduation_id\` text not null, \`number\` integer not null, \`state\` text not null, \`scheme_version_id\` text not null, \`outcome\` text not null, \`reason\` text not null, \`facts\` text not null, \`hash\` text not null, \`by_id\` text not null, \`at\` text not null, constraint \`graduation_word_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`graduation_word_graduation_id_foreign\` foreign key (\`graduation_id\`) references \`graduation\` (\`id\`) on update no action on delete no action, constraint \`graduation_word_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`graduation_word_by_id_foreign\` foreign key (\`by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`graduation_word_school_id_index\` on \`graduation_word\` (\`school_id\`);`);
    this.addSql(`create index \`graduation_word_graduation_id_index\` on \`graduation_word\` (\`graduation_id\`);`);
    this.addSql(`create index \`graduation_word_scheme_version_id_index\` on \`graduation_word\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`graduation_word_by_id_index\` on \`graduation_word\` (\`by_id\`);`);
    this.addSql(`create unique index \`graduation_word_school_id_graduation_id_number_unique\` on \`graduation_word\` (\`school_id\`, \`graduation_id\`, \`number\`);`);

  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`graduation\`;`);
    this.addSql(`drop table if exists \`graduation_word\`;`);

  }

}
