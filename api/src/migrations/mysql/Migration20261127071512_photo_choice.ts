import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071512_photo_choice extends Migration {

  override name = 'Migration20261127071512_photo_choice';

  override up(): void | Promise<void> {
    this.addSql(`create table \`photo_choice\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`section_id\` varchar(32) character set ascii collate ascii_bin not null, \`photos\` longtext character set utf8mb4 collate utf8mb4_bin null, \`chosen_by_id\` char(16) character set ascii collate ascii_bin not null, \`chosen_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`photo_choice\` add index \`photo_choice_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`photo_choice\` add index \`photo_choice_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`photo_choice\` add index \`photo_choice_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`photo_choice\` add index \`photo_choice_chosen_by_id_index\` (\`chosen_by_id\`);`);
    this.addSql(`alter table \`photo_choice\` add unique \`photo_choice_school_id_student_id_term_id_section_id_unique\` (\`school_id\`, \`student_id\`, \`term_id\`, \`section_id\`);`);

    this.addSql(`alter table \`photo_choice\` add constraint \`photo_choice_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`photo_choice\` add constraint \`photo_choice_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`photo_choice\` add constraint \`photo_choice_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`photo_choice\` add constraint \`photo_choice_chosen_by_id_foreign\` foreign key (\`chosen_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`photo_choice\`;`);
  }

}
