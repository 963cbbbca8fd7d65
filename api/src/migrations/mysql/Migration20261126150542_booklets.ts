import { Migration } from '@mikro-orm/migrations';

export class Migration20261126150542_booklets extends Migration {

  override name = 'Migration20261126150542_booklets';

  override up(): void | Promise<void> {
    this.addSql(`create table \`spent_link\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`once\` varchar(32) character set ascii collate ascii_bin not null, \`spent_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`spent_link\` add unique \`spent_link_school_id_once_unique\` (\`school_id\`, \`once\`);`);

    this.addSql(`create table \`print_job\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin null, \`requested_by_id\` char(16) character set ascii collate ascii_bin not null, \`requested_at\` datetime(3) not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`total\` int not null, \`done\` int not null, \`pages\` int not null, \`items\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`failure\` varchar(32) character set ascii collate ascii_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`print_job\` add index \`print_job_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`print_job\` add index \`print_job_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`print_job\` add index \`print_job_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`print_job\` add index \`print_job_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`print_job\` add index \`print_job_requested_by_id_index\` (\`requested_by_id\`);`);
    this.addSql(`alter table \`print_job\` add index \`print_job_school_id_class_id_id_index\` (\`school_id\`, \`class_id\`, \`id\`);`);

    this.addSql(`create table \`growth_report\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`latest\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`growth_report\` add index \`growth_report_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`growth_report\` add index \`growth_report_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`growth_report\` add index \`growth_report_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`growth_report\` add index \`growth_report_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`growth_report\` add index \`growth_report_school_id_class_id_term_id_index\` (\`school_id\`, \`class_id\`, \`term_id\`);`);
    this.addSql(`alter table \`growth_report\` add unique \`growth_report_school_id_student_id_term_id_unique\` (\`school_id\`, \`student_id\`, \`term_id\`);`);

    this.addSql(`create table \`growth_report_version\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`report_id\` char(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`content\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`hash\` varchar(64) character set ascii collate ascii_bin not null, \`code\` varchar(16) character set ascii collate ascii_bin not null, \`completeness\` int not null, \`qualified\` tinyint(1) not null, \`published_by_id\` char(16) character set ascii collate ascii_bin not null, \`published_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`growth_report_version\` add index \`growth_report_version_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`growth_report_version\` add index \`growth_report_version_report_id_index\` (\`report_id\`);`);
    this.addSql(`alter table \`growth_report_version\` add index \`growth_report_version_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`growth_report_version\` add unique \`growth_report_version_code_unique\` (\`code\`);`);
    this.addSql(`alter table \`growth_report_version\` add index \`growth_report_version_published_by_id_index\` (\`published_by_id\`);`);
    this.addSql(`alter table \`growth_report_version\` add unique \`growth_report_version_school_id_report_id_number_unique\` (\`school_id\`, \`report_id\`, \`number\`);`);

    this.addSql(`alter table \`print_job\` add constraint \`print_job_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`print_job\` add constraint \`print_job_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`print_job\` add constraint \`print_job_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`print_job\` add constraint \`print_job_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`print_job\` add constraint \`print_job_requested_by_id_foreign\` foreign key (\`requested_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`growth_report\` add constraint \`growth_report_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report\` add constraint \`growth_report_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report\` add constraint \`growth_report_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report\` add constraint \`growth_report_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`growth_report_version\` add constraint \`growth_report_version_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report_version\` add constraint \`growth_report_version_report_id_foreign\` foreign key (\`report_id\`) references \`growth_report\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report_version\` add constraint \`growth_report_version_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`growth_report_version\` add constraint \`growth_report_version_published_by_id_foreign\` foreign key (\`published_by_id\`) references \`person\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`growth_report_version\` drop foreign key \`growth_report_version_report_id_foreign\`;`);

    this.addSql(`drop table if exists \`spent_link\`;`);
    this.addSql(`drop table if exists \`print_job\`;`);
    this.addSql(`drop table if exists \`growth_report\`;`);
    this.addSql(`drop table if exists \`growth_report_version\`;`);
  }

}
