import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071511_photo_choice extends Migration {

  override name = 'Migration20261127071511_photo_choice';

  override up(): void | Promise<void> {
    this.addSql(`create table \`photo_choice\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`student_id\` text not null, \`term_id\` text not null, \`section_id\` text not null, \`photos\` text null, \`chosen_by_id\` text not null, \`chosen_at\` text not null, constraint \`photo_choice_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`photo_choice_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`photo_choice_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`photo_choice_chosen_by_id_foreign\` foreign key (\`chosen_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`photo_choice_school_id_index\` on \`photo_choice\` (\`school_id\`);`);
    this.addSql(`create index \`photo_choice_student_id_index\` on \`photo_choice\` (\`student_id\`);`);
    this.addSql(`create index \`photo_choice_term_id_index\` on \`photo_choice\` (\`term_id\`);`);
    this.addSql(`create index \`photo_choice_chosen_by_id_index\` on \`photo_choice\` (\`chosen_by_id\`);`);
    this.addSql(`create unique index \`photo_choice_school_id_student_id_term_id_section_id_unique\` on \`photo_choice\` (\`school_id\`, \`student_id\`, \`term_id\`, \`section_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`photo_choice\`;`);
  }

}
