import { Migration } from '@mikro-orm/migrations';

export class Migration20261123070814_first extends Migration {
  override name = 'Migration20261123070814_first';

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`attempt\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`subject_hash\` varchar(64) character set ascii collate ascii_bin not null, \`window_start\` datetime(3) not null, \`times\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(
      `alter table \`attempt\` add unique \`attempt_subject_hash_window_start_unique\` (\`subject_hash\`, \`window_start\`);`,
    );

    this.addSql(
      `create table \`audit_entry\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`at\` datetime(3) not null, \`identity_id\` char(16) character set ascii collate ascii_bin null, \`person_id\` char(16) character set ascii collate ascii_bin null, \`action\` varchar(64) character set ascii collate ascii_bin not null, \`subject_kind\` varchar(32) character set ascii collate ascii_bin not null, \`subject_id\` char(16) character set ascii collate ascii_bin not null, \`request_id\` varchar(32) character set ascii collate ascii_bin not null, \`detail\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`sequence\` int null, \`previous_hash\` varchar(64) character set ascii collate ascii_bin null, \`hash\` varchar(64) character set ascii collate ascii_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_sequence_index\` (\`sequence\`);`);
    this.addSql(
      `alter table \`audit_entry\` add unique \`audit_entry_school_id_sequence_unique\` (\`school_id\`, \`sequence\`);`,
    );

    this.addSql(
      `create table \`idempotency_key\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`identity_id\` char(16) character set ascii collate ascii_bin not null, \`client_key\` varchar(64) character set ascii collate ascii_bin not null, \`operation\` varchar(64) character set ascii collate ascii_bin not null, \`input_hash\` varchar(64) character set ascii collate ascii_bin not null, \`outcome\` longtext character set utf8mb4 collate utf8mb4_bin null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(
      `alter table \`idempotency_key\` add unique \`idempotency_key_identity_id_client_key_unique\` (\`identity_id\`, \`client_key\`);`,
    );

    this.addSql(
      `create table \`identity\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );

    this.addSql(
      `create table \`credential\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`identity_id\` char(16) character set ascii collate ascii_bin not null, \`kind\` varchar(16) character set ascii collate ascii_bin not null, \`secret_hash\` varchar(255) character set ascii collate ascii_bin not null, \`must_change\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`credential\` add index \`credential_identity_id_index\` (\`identity_id\`);`);

    this.addSql(
      `create table \`account_name\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`credential_id\` char(16) character set ascii collate ascii_bin not null, \`name_index\` varchar(64) character set ascii collate ascii_bin not null, \`shown\` varchar(64) character set utf8mb4 collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`account_name\` add unique \`account_name_name_index_unique\` (\`name_index\`);`);
    this.addSql(`alter table \`account_name\` add index \`account_name_credential_id_index\` (\`credential_id\`);`);

    this.addSql(
      `create table \`job\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`kind\` varchar(64) character set ascii collate ascii_bin not null, \`payload\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`state\` varchar(16) character set ascii collate ascii_bin not null, \`attempts\` int not null, \`due_at\` datetime(3) not null, \`last_error\` longtext character set utf8mb4 collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`job\` add index \`job_state_due_at_index\` (\`state\`, \`due_at\`);`);

    this.addSql(
      `create table \`lease\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`name\` varchar(64) character set ascii collate ascii_bin not null, \`holder\` varchar(32) character set ascii collate ascii_bin not null, \`until\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`lease\` add unique \`lease_name_unique\` (\`name\`);`);

    this.addSql(
      `create table \`outbox_event\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`kind\` varchar(64) character set ascii collate ascii_bin not null, \`subject_id\` char(16) character set ascii collate ascii_bin not null, \`created_at\` datetime(3) not null, \`published_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(
      `alter table \`outbox_event\` add index \`outbox_event_published_at_id_index\` (\`published_at\`, \`id\`);`,
    );

    this.addSql(
      `create table \`session\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`identity_id\` char(16) character set ascii collate ascii_bin not null, \`token_hash\` varchar(64) character set ascii collate ascii_bin not null, \`device\` varchar(40) character set utf8mb4 collate utf8mb4_bin not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`revoked_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`session\` add unique \`session_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`session\` add index \`session_identity_id_index\` (\`identity_id\`);`);

    this.addSql(
      `create table \`sign_in\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`identity_id\` char(16) character set ascii collate ascii_bin not null, \`at\` datetime(3) not null, \`device\` varchar(40) character set utf8mb4 collate utf8mb4_bin not null, \`succeeded\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`sign_in\` add index \`sign_in_identity_id_index\` (\`identity_id\`);`);

    this.addSql(
      `create table \`unit\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`parent_id\` char(16) character set ascii collate ascii_bin null, \`path\` varchar(255) character set ascii collate ascii_bin not null, \`kind\` varchar(16) character set ascii collate ascii_bin not null, \`code\` varchar(32) character set ascii collate ascii_bin not null, \`name\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`stages\` varchar(32) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`unit\` add index \`unit_parent_id_index\` (\`parent_id\`);`);
    this.addSql(`alter table \`unit\` add unique \`unit_code_unique\` (\`code\`);`);

    this.addSql(
      `create table \`term\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`school_year\` int not null, \`semester\` int not null, \`starts_on\` date not null, \`ends_on\` date not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`term\` add index \`term_school_id_index\` (\`school_id\`);`);
    this.addSql(
      `alter table \`term\` add unique \`term_school_id_school_year_semester_unique\` (\`school_id\`, \`school_year\`, \`semester\`);`,
    );

    this.addSql(
      `create table \`school_day\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`day\` date not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`school_day\` add index \`school_day_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`school_day\` add index \`school_day_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`school_day\` add unique \`school_day_school_id_day_unique\` (\`school_id\`, \`day\`);`);

    this.addSql(
      `create table \`school_class\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`stage\` varchar(16) character set ascii collate ascii_bin not null, \`entry_year\` int not null, \`number\` int not null, \`active\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`school_class\` add index \`school_class_school_id_index\` (\`school_id\`);`);
    this.addSql(
      `alter table \`school_class\` add unique \`school_class_school_id_stage_entry_year_number_unique\` (\`school_id\`, \`stage\`, \`entry_year\`, \`number\`);`,
    );

    this.addSql(
      `create table \`scheme\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`code\` varchar(64) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`scheme\` add index \`scheme_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`scheme\` add unique \`scheme_school_id_code_unique\` (\`school_id\`, \`code\`);`);

    this.addSql(
      `create table \`scheme_version\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_id\` char(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`title\` varchar(80) character set utf8mb4 collate utf8mb4_bin not null, \`stages\` varchar(32) character set ascii collate ascii_bin not null, \`grades\` varchar(32) character set ascii collate ascii_bin null, \`entry_year_from\` int null, \`entry_year_to\` int null, \`effective_from\` date not null, \`expires\` date null, \`document\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`hash\` varchar(64) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`scheme_version\` add index \`scheme_version_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`scheme_version\` add index \`scheme_version_scheme_id_index\` (\`scheme_id\`);`);
    this.addSql(
      `alter table \`scheme_version\` add unique \`scheme_version_school_id_scheme_id_number_unique\` (\`school_id\`, \`scheme_id\`, \`number\`);`,
    );

    this.addSql(
      `create table \`roster_import\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`created_at\` datetime(3) not null, \`created_by\` varchar(64) character set utf8mb4 collate utf8mb4_bin not null, \`files\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`preview_sealed\` longtext character set utf8mb4 collate utf8mb4_bin null, \`plan_hash\` varchar(64) character set ascii collate ascii_bin null, \`failure\` longtext character set utf8mb4 collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`roster_import\` add index \`roster_import_school_id_index\` (\`school_id\`);`);
    this.addSql(
      `alter table \`roster_import\` add index \`roster_import_school_id_id_index\` (\`school_id\`, \`id\`);`,
    );

    this.addSql(
      `create table \`roster_import_change\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`import_id\` char(16) character set ascii collate ascii_bin not null, \`sequence\` int not null, \`rows\` longtext character set utf8mb4 collate utf8mb4_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(
      `alter table \`roster_import_change\` add index \`roster_import_change_school_id_index\` (\`school_id\`);`,
    );
    this.addSql(
      `alter table \`roster_import_change\` add index \`roster_import_change_import_id_index\` (\`import_id\`);`,
    );
    this.addSql(
      `alter table \`roster_import_change\` add unique \`roster_import_change_school_id_import_id_sequence_unique\` (\`school_id\`, \`import_id\`, \`sequence\`);`,
    );

    this.addSql(
      `create table \`person\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`name\` varchar(64) character set utf8mb4 collate utf8mb4_bin not null, \`initials\` varchar(64) character set ascii collate ascii_bin not null, \`sex\` varchar(8) character set ascii collate ascii_bin null, \`phone_sealed\` varchar(255) character set ascii collate ascii_bin null, \`phone_index\` varchar(64) character set ascii collate ascii_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`person\` add index \`person_school_id_index\` (\`school_id\`);`);
    this.addSql(
      `alter table \`person\` add index \`person_school_id_phone_index_index\` (\`school_id\`, \`phone_index\`);`,
    );

    this.addSql(
      `create table \`student\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`birth_on\` date not null, \`document_kind\` varchar(32) character set utf8mb4 collate utf8mb4_bin null, \`document_sealed\` varchar(255) character set ascii collate ascii_bin null, \`document_index\` varchar(64) character set ascii collate ascii_bin null, \`roll_number_sealed\` varchar(255) character set ascii collate ascii_bin null, \`roll_number_index\` varchar(64) character set ascii collate ascii_bin null, \`ethnic_group\` varchar(32) character set utf8mb4 collate utf8mb4_bin null, \`entered_in\` varchar(7) character set ascii collate ascii_bin null, \`boards\` tinyint(1) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`student\` add index \`student_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`student\` add index \`student_person_id_index\` (\`person_id\`);`);
    this.addSql(
      `alter table \`student\` add index \`student_school_id_person_id_index\` (\`school_id\`, \`person_id\`);`,
    );
    this.addSql(
      `alter table \`student\` add index \`student_school_id_document_index_index\` (\`school_id\`, \`document_index\`);`,
    );
    this.addSql(
      `alter table \`student\` add unique \`student_school_id_roll_number_index_unique\` (\`school_id\`, \`roll_number_index\`);`,
    );

    this.addSql(
      `create table \`staff_member\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`staff_number\` varchar(32) character set utf8mb4 collate utf8mb4_bin not null, \`post\` varchar(64) character set utf8mb4 collate utf8mb4_bin null, \`main_subject\` varchar(64) character set utf8mb4 collate utf8mb4_bin null, \`active\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`staff_member\` add index \`staff_member_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`staff_member\` add index \`staff_member_person_id_index\` (\`person_id\`);`);
    this.addSql(
      `alter table \`staff_member\` add index \`staff_member_school_id_person_id_index\` (\`school_id\`, \`person_id\`);`,
    );
    this.addSql(
      `alter table \`staff_member\` add unique \`staff_member_school_id_staff_number_unique\` (\`school_id\`, \`staff_number\`);`,
    );

    this.addSql(
      `create table \`invitation\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`code_hash\` varchar(64) character set ascii collate ascii_bin not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`invitation\` add index \`invitation_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`invitation\` add index \`invitation_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`invitation\` add unique \`invitation_code_hash_unique\` (\`code_hash\`);`);
    this.addSql(
      `alter table \`invitation\` add index \`invitation_school_id_person_id_index\` (\`school_id\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`identity_person\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`identity_id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`identity_person\` add index \`identity_person_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`identity_person\` add index \`identity_person_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`identity_person\` add index \`identity_person_identity_id_index\` (\`identity_id\`);`);
    this.addSql(
      `alter table \`identity_person\` add unique \`identity_person_school_id_person_id_unique\` (\`school_id\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`guardianship\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`kinship\` varchar(16) character set utf8mb4 collate utf8mb4_bin not null, \`rank\` int not null, \`ends_on\` date null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`guardianship\` add index \`guardianship_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`guardianship\` add index \`guardianship_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`guardianship\` add index \`guardianship_person_id_index\` (\`person_id\`);`);
    this.addSql(
      `alter table \`guardianship\` add index \`guardianship_school_id_person_id_index\` (\`school_id\`, \`person_id\`);`,
    );
    this.addSql(
      `alter table \`guardianship\` add unique \`guardianship_school_id_student_id_person_id_unique\` (\`school_id\`, \`student_id\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`flower\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`giver_id\` char(16) character set ascii collate ascii_bin not null, \`batch_id\` char(16) character set ascii collate ascii_bin not null, \`course\` varchar(50) character set utf8mb4 collate utf8mb4_bin not null, \`reason\` varchar(64) character set ascii collate ascii_bin not null, \`note\` varchar(200) character set utf8mb4 collate utf8mb4_bin not null, \`given_at\` datetime(3) not null, \`undone_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`flower\` add index \`flower_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`flower\` add index \`flower_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`flower\` add index \`flower_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`flower\` add index \`flower_scheme_version_id_index\` (\`scheme_version_id\`);`);
    this.addSql(`alter table \`flower\` add index \`flower_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`flower\` add index \`flower_giver_id_index\` (\`giver_id\`);`);
    this.addSql(`alter table \`flower\` add index \`flower_school_id_batch_id_index\` (\`school_id\`, \`batch_id\`);`);
    this.addSql(
      `alter table \`flower\` add index \`flower_school_id_class_id_given_at_index\` (\`school_id\`, \`class_id\`, \`given_at\`);`,
    );
    this.addSql(
      `alter table \`flower\` add index \`flower_school_id_student_id_id_index\` (\`school_id\`, \`student_id\`, \`id\`);`,
    );

    this.addSql(
      `create table \`evidence_record\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`scheme_version_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`category\` varchar(64) character set ascii collate ascii_bin not null, \`recorder_role\` varchar(24) character set ascii collate ascii_bin not null, \`recorder_id\` char(16) character set ascii collate ascii_bin not null, \`happened_on\` date not null, \`words\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`fields\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`photo_count\` int not null, \`created_at\` datetime(3) not null, \`submitted_at\` datetime(3) null, \`reviewer_id\` char(16) character set ascii collate ascii_bin null, \`reviewed_at\` datetime(3) null, \`review_reason\` varchar(500) character set utf8mb4 collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`evidence_record\` add index \`evidence_record_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`evidence_record\` add index \`evidence_record_class_id_index\` (\`class_id\`);`);
    this.addSql(`alter table \`evidence_record\` add index \`evidence_record_term_id_index\` (\`term_id\`);`);
    this.addSql(
      `alter table \`evidence_record\` add index \`evidence_record_scheme_version_id_index\` (\`scheme_version_id\`);`,
    );
    this.addSql(`alter table \`evidence_record\` add index \`evidence_record_recorder_id_index\` (\`recorder_id\`);`);
    this.addSql(`alter table \`evidence_record\` add index \`evidence_record_reviewer_id_index\` (\`reviewer_id\`);`);
    this.addSql(
      `alter table \`evidence_record\` add index \`evidence_record_school_id_recorder_id_id_index\` (\`school_id\`, \`recorder_id\`, \`id\`);`,
    );
    this.addSql(
      `alter table \`evidence_record\` add index \`evidence_record_school_id_class_id_state_id_index\` (\`school_id\`, \`class_id\`, \`state\`, \`id\`);`,
    );

    this.addSql(
      `create table \`photo\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`uploader_id\` char(16) character set ascii collate ascii_bin not null, \`record_id\` char(16) character set ascii collate ascii_bin null, \`position\` int not null, \`original_hash\` varchar(64) character set ascii collate ascii_bin null, \`image_hash\` varchar(64) character set ascii collate ascii_bin null, \`perceptual_hash\` varchar(16) character set ascii collate ascii_bin null, \`taken_at\` datetime(3) null, \`width\` int not null, \`height\` int not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`photo\` add index \`photo_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`photo\` add index \`photo_uploader_id_index\` (\`uploader_id\`);`);
    this.addSql(`alter table \`photo\` add index \`photo_record_id_index\` (\`record_id\`);`);
    this.addSql(
      `alter table \`photo\` add index \`photo_school_id_image_hash_index\` (\`school_id\`, \`image_hash\`);`,
    );
    this.addSql(`alter table \`photo\` add index \`photo_school_id_record_id_index\` (\`school_id\`, \`record_id\`);`);

    this.addSql(
      `create table \`evidence_student\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`record_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`evidence_student\` add index \`evidence_student_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`evidence_student\` add index \`evidence_student_record_id_index\` (\`record_id\`);`);
    this.addSql(`alter table \`evidence_student\` add index \`evidence_student_student_id_index\` (\`student_id\`);`);
    this.addSql(
      `alter table \`evidence_student\` add index \`evidence_student_school_id_student_id_record_id_index\` (\`school_id\`, \`student_id\`, \`record_id\`);`,
    );
    this.addSql(
      `alter table \`evidence_student\` add unique \`evidence_student_school_id_record_id_student_id_unique\` (\`school_id\`, \`record_id\`, \`student_id\`);`,
    );

    this.addSql(
      `create table \`enrolment\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`seat_number\` int null, \`starts_on\` date not null, \`ends_on\` date null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`enrolment\` add index \`enrolment_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`enrolment\` add index \`enrolment_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`enrolment\` add index \`enrolment_class_id_index\` (\`class_id\`);`);
    this.addSql(
      `alter table \`enrolment\` add index \`enrolment_school_id_student_id_index\` (\`school_id\`, \`student_id\`);`,
    );
    this.addSql(
      `alter table \`enrolment\` add index \`enrolment_school_id_class_id_ends_on_index\` (\`school_id\`, \`class_id\`, \`ends_on\`);`,
    );

    this.addSql(
      `create table \`course\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`code\` varchar(32) character set utf8mb4 collate utf8mb4_bin not null, \`name\` varchar(50) character set utf8mb4 collate utf8mb4_bin not null, \`grades\` varchar(32) character set ascii collate ascii_bin not null, \`active\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`course\` add index \`course_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`course\` add unique \`course_school_id_name_unique\` (\`school_id\`, \`name\`);`);

    this.addSql(
      `create table \`teaching_assignment\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin not null, \`course_id\` char(16) character set ascii collate ascii_bin not null, \`staff_id\` char(16) character set ascii collate ascii_bin not null, \`active\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(
      `alter table \`teaching_assignment\` add index \`teaching_assignment_school_id_index\` (\`school_id\`);`,
    );
    this.addSql(`alter table \`teaching_assignment\` add index \`teaching_assignment_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`teaching_assignment\` add index \`teaching_assignment_class_id_index\` (\`class_id\`);`);
    this.addSql(
      `alter table \`teaching_assignment\` add index \`teaching_assignment_course_id_index\` (\`course_id\`);`,
    );
    this.addSql(`alter table \`teaching_assignment\` add index \`teaching_assignment_staff_id_index\` (\`staff_id\`);`);
    this.addSql(
      `alter table \`teaching_assignment\` add index \`teaching_assignment_school_id_staff_id_index\` (\`school_id\`, \`staff_id\`);`,
    );
    this.addSql(
      `alter table \`teaching_assignment\` add unique \`teaching_assignment_school_id_term_id_class_id_cou_990b5_unique\` (\`school_id\`, \`term_id\`, \`class_id\`, \`course_id\`, \`staff_id\`);`,
    );

    this.addSql(
      `create table \`consent\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`student_id\` char(16) character set ascii collate ascii_bin not null, \`kind\` varchar(16) character set ascii collate ascii_bin not null, \`decision\` varchar(16) character set ascii collate ascii_bin not null, \`text_version\` int not null, \`under_fourteen\` tinyint(1) not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`consent\` add index \`consent_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`consent\` add index \`consent_student_id_index\` (\`student_id\`);`);
    this.addSql(`alter table \`consent\` add index \`consent_person_id_index\` (\`person_id\`);`);
    this.addSql(
      `alter table \`consent\` add index \`consent_school_id_student_id_id_index\` (\`school_id\`, \`student_id\`, \`id\`);`,
    );

    this.addSql(
      `create table \`capture_tally\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`month\` varchar(7) character set ascii collate ascii_bin not null, \`bearer\` varchar(16) character set ascii collate ascii_bin not null, \`bearer_id\` char(16) character set ascii collate ascii_bin not null, \`category\` varchar(64) character set ascii collate ascii_bin not null, \`photos\` int not null, \`records\` int not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`capture_tally\` add index \`capture_tally_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`capture_tally\` add index \`capture_tally_term_id_index\` (\`term_id\`);`);
    this.addSql(
      `alter table \`capture_tally\` add unique \`capture_tally_school_id_term_id_month_bearer_id_be_84ba6_unique\` (\`school_id\`, \`term_id\`, \`month\`, \`bearer_id\`, \`bearer\`, \`category\`);`,
    );

    this.addSql(
      `create table \`appointment\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`person_id\` char(16) character set ascii collate ascii_bin not null, \`role\` varchar(32) character set ascii collate ascii_bin not null, \`class_id\` char(16) character set ascii collate ascii_bin null, \`starts_on\` date not null, \`ends_on\` date null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`,
    );
    this.addSql(`alter table \`appointment\` add index \`appointment_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`appointment\` add index \`appointment_person_id_index\` (\`person_id\`);`);
    this.addSql(`alter table \`appointment\` add index \`appointment_class_id_index\` (\`class_id\`);`);
    this.addSql(
      `alter table \`appointment\` add index \`appointment_school_id_class_id_index\` (\`school_id\`, \`class_id\`);`,
    );
    this.addSql(
      `alter table \`appointment\` add index \`appointment_school_id_person_id_index\` (\`school_id\`, \`person_id\`);`,
    );

    this.addSql(
      `alter table \`credential\` add constraint \`credential_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`account_name\` add constraint \`account_name_credential_id_foreign\` foreign key (\`credential_id\`) references \`credential\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`session\` add constraint \`session_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`sign_in\` add constraint \`sign_in_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`unit\` add constraint \`unit_parent_id_foreign\` foreign key (\`parent_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`term\` add constraint \`term_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`school_day\` add constraint \`school_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`school_day\` add constraint \`school_day_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`school_class\` add constraint \`school_class_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`scheme\` add constraint \`scheme_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`scheme_version\` add constraint \`scheme_version_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`scheme_version\` add constraint \`scheme_version_scheme_id_foreign\` foreign key (\`scheme_id\`) references \`scheme\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`roster_import\` add constraint \`roster_import_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`roster_import_change\` add constraint \`roster_import_change_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`roster_import_change\` add constraint \`roster_import_change_import_id_foreign\` foreign key (\`import_id\`) references \`roster_import\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`person\` add constraint \`person_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`student\` add constraint \`student_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`student\` add constraint \`student_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`staff_member\` add constraint \`staff_member_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`staff_member\` add constraint \`staff_member_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`invitation\` add constraint \`invitation_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`invitation\` add constraint \`invitation_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`identity_person\` add constraint \`identity_person_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`identity_person\` add constraint \`identity_person_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`identity_person\` add constraint \`identity_person_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`guardianship\` add constraint \`guardianship_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`guardianship\` add constraint \`guardianship_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`guardianship\` add constraint \`guardianship_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`flower\` add constraint \`flower_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`flower\` add constraint \`flower_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`flower\` add constraint \`flower_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`flower\` add constraint \`flower_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`flower\` add constraint \`flower_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`flower\` add constraint \`flower_giver_id_foreign\` foreign key (\`giver_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`evidence_record\` add constraint \`evidence_record_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_record\` add constraint \`evidence_record_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_record\` add constraint \`evidence_record_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_record\` add constraint \`evidence_record_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_record\` add constraint \`evidence_record_recorder_id_foreign\` foreign key (\`recorder_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_record\` add constraint \`evidence_record_reviewer_id_foreign\` foreign key (\`reviewer_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`photo\` add constraint \`photo_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`photo\` add constraint \`photo_uploader_id_foreign\` foreign key (\`uploader_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`photo\` add constraint \`photo_record_id_foreign\` foreign key (\`record_id\`) references \`evidence_record\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`evidence_student\` add constraint \`evidence_student_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_student\` add constraint \`evidence_student_record_id_foreign\` foreign key (\`record_id\`) references \`evidence_record\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`evidence_student\` add constraint \`evidence_student_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`enrolment\` add constraint \`enrolment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`enrolment\` add constraint \`enrolment_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`enrolment\` add constraint \`enrolment_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`course\` add constraint \`course_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`teaching_assignment\` add constraint \`teaching_assignment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`teaching_assignment\` add constraint \`teaching_assignment_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`teaching_assignment\` add constraint \`teaching_assignment_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`teaching_assignment\` add constraint \`teaching_assignment_course_id_foreign\` foreign key (\`course_id\`) references \`course\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`teaching_assignment\` add constraint \`teaching_assignment_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff_member\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`consent\` add constraint \`consent_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`consent\` add constraint \`consent_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`consent\` add constraint \`consent_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`capture_tally\` add constraint \`capture_tally_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`capture_tally\` add constraint \`capture_tally_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`,
    );

    this.addSql(
      `alter table \`appointment\` add constraint \`appointment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`appointment\` add constraint \`appointment_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action;`,
    );
    this.addSql(
      `alter table \`appointment\` add constraint \`appointment_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`credential\` drop foreign key \`credential_identity_id_foreign\`;`);
    this.addSql(`alter table \`session\` drop foreign key \`session_identity_id_foreign\`;`);
    this.addSql(`alter table \`sign_in\` drop foreign key \`sign_in_identity_id_foreign\`;`);
    this.addSql(`alter table \`identity_person\` drop foreign key \`identity_person_identity_id_foreign\`;`);
    this.addSql(`alter table \`account_name\` drop foreign key \`account_name_credential_id_foreign\`;`);
    this.addSql(`alter table \`unit\` drop foreign key \`unit_parent_id_foreign\`;`);
    this.addSql(`alter table \`term\` drop foreign key \`term_school_id_foreign\`;`);
    this.addSql(`alter table \`school_day\` drop foreign key \`school_day_school_id_foreign\`;`);
    this.addSql(`alter table \`school_class\` drop foreign key \`school_class_school_id_foreign\`;`);
    this.addSql(`alter table \`scheme\` drop foreign key \`scheme_school_id_foreign\`;`);
    this.addSql(`alter table \`scheme_version\` drop foreign key \`scheme_version_school_id_foreign\`;`);
    this.addSql(`alter table \`roster_import\` drop foreign key \`roster_import_school_id_foreign\`;`);
    this.addSql(`alter table \`roster_import_change\` drop foreign key \`roster_import_change_school_id_foreign\`;`);
    this.addSql(`alter table \`person\` drop foreign key \`person_school_id_foreign\`;`);
    this.addSql(`alter table \`student\` drop foreign key \`student_school_id_foreign\`;`);
    this.addSql(`alter table \`staff_member\` drop foreign key \`staff_member_school_id_foreign\`;`);
    this.addSql(`alter table \`invitation\` drop foreign key \`invitation_school_id_foreign\`;`);
    this.addSql(`alter table \`identity_person\` drop foreign key \`identity_person_school_id_foreign\`;`);
    this.addSql(`alter table \`guardianship\` drop foreign key \`guardianship_school_id_foreign\`;`);
    this.addSql(`alter table \`flower\` drop foreign key \`flower_school_id_foreign\`;`);
    this.addSql(`alter table \`evidence_record\` drop foreign key \`evidence_record_school_id_foreign\`;`);
    this.addSql(`alter table \`photo\` drop foreign key \`photo_school_id_foreign\`;`);
    this.addSql(`alter table \`evidence_student\` drop foreign key \`evidence_student_school_id_foreign\`;`);
    this.addSql(`alter table \`enrolment\` drop foreign key \`enrolment_school_id_foreign\`;`);
    this.addSql(`alter table \`course\` drop foreign key \`course_school_id_foreign\`;`);
    this.addSql(`alter table \`teaching_assignment\` drop foreign key \`teaching_assignment_school_id_foreign\`;`);
    this.addSql(`alter table \`consent\` drop foreign key \`consent_school_id_foreign\`;`);
    this.addSql(`alter table \`capture_tally\` drop foreign key \`capture_tally_school_id_foreign\`;`);
    this.addSql(`alter table \`appointment\` drop foreign key \`appointment_school_id_foreign\`;`);
    this.addSql(`alter table \`school_day\` drop foreign key \`school_day_term_id_foreign\`;`);
    this.addSql(`alter table \`flower\` drop foreign key \`flower_term_id_foreign\`;`);
    this.addSql(`alter table \`evidence_record\` drop foreign key \`evidence_record_term_id_foreign\`;`);
    this.addSql(`alter table \`teaching_assignment\` drop foreign key \`teaching_assignment_term_id_foreign\`;`);
    this.addSql(`alter table \`capture_tally\` drop foreign key \`capture_tally_term_id_foreign\`;`);
    this.addSql(`alter table \`flower\` drop foreign key \`flower_class_id_foreign\`;`);
    this.addSql(`alter table \`evidence_record\` drop foreign key \`evidence_record_class_id_foreign\`;`);
    this.addSql(`alter table \`enrolment\` drop foreign key \`enrolment_class_id_foreign\`;`);
    this.addSql(`alter table \`teaching_assignment\` drop foreign key \`teaching_assignment_class_id_foreign\`;`);
    this.addSql(`alter table \`appointment\` drop foreign key \`appointment_class_id_foreign\`;`);
    this.addSql(`alter table \`scheme_version\` drop foreign key \`scheme_version_scheme_id_foreign\`;`);
    this.addSql(`alter table \`flower\` drop foreign key \`flower_scheme_version_id_foreign\`;`);
    this.addSql(`alter table \`evidence_record\` drop foreign key \`evidence_record_scheme_version_id_foreign\`;`);
    this.addSql(`alter table \`roster_import_change\` drop foreign key \`roster_import_change_import_id_foreign\`;`);
    this.addSql(`alter table \`student\` drop foreign key \`student_person_id_foreign\`;`);
    this.addSql(`alter table \`staff_member\` drop foreign key \`staff_member_person_id_foreign\`;`);
    this.addSql(`alter table \`invitation\` drop foreign key \`invitation_person_id_foreign\`;`);
    this.addSql(`alter table \`identity_person\` drop foreign key \`identity_person_person_id_foreign\`;`);
    this.addSql(`alter table \`guardianship\` drop foreign key \`guardianship_person_id_foreign\`;`);
    this.addSql(`alter table \`flower\` drop foreign key \`flower_giver_id_foreign\`;`);
    this.addSql(`alter table \`evidence_record\` drop foreign key \`evidence_record_recorder_id_foreign\`;`);
    this.addSql(`alter table \`evidence_record\` drop foreign key \`evidence_record_reviewer_id_foreign\`;`);
    this.addSql(`alter table \`photo\` drop foreign key \`photo_uploader_id_foreign\`;`);
    this.addSql(`alter table \`consent\` drop foreign key \`consent_person_id_foreign\`;`);
    this.addSql(`alter table \`appointment\` drop foreign key \`appointment_person_id_foreign\`;`);
    this.addSql(`alter table \`guardianship\` drop foreign key \`guardianship_student_id_foreign\`;`);
    this.addSql(`alter table \`flower\` drop foreign key \`flower_student_id_foreign\`;`);
    this.addSql(`alter table \`evidence_student\` drop foreign key \`evidence_student_student_id_foreign\`;`);
    this.addSql(`alter table \`enrolment\` drop foreign key \`enrolment_student_id_foreign\`;`);
    this.addSql(`alter table \`consent\` drop foreign key \`consent_student_id_foreign\`;`);
    this.addSql(`alter table \`teaching_assignment\` drop foreign key \`teaching_assignment_staff_id_foreign\`;`);
    this.addSql(`alter table \`photo\` drop foreign key \`photo_record_id_foreign\`;`);
    this.addSql(`alter table \`evidence_student\` drop foreign key \`evidence_student_record_id_foreign\`;`);
    this.addSql(`alter table \`teaching_assignment\` drop foreign key \`teaching_assignment_course_id_foreign\`;`);

    this.addSql(`drop table if exists \`attempt\`;`);
    this.addSql(`drop table if exists \`audit_entry\`;`);
    this.addSql(`drop table if exists \`idempotency_key\`;`);
    this.addSql(`drop table if exists \`identity\`;`);
    this.addSql(`drop table if exists \`credential\`;`);
    this.addSql(`drop table if exists \`account_name\`;`);
    this.addSql(`drop table if exists \`job\`;`);
    this.addSql(`drop table if exists \`lease\`;`);
    this.addSql(`drop table if exists \`outbox_event\`;`);
    this.addSql(`drop table if exists \`session\`;`);
    this.addSql(`drop table if exists \`sign_in\`;`);
    this.addSql(`drop table if exists \`unit\`;`);
    this.addSql(`drop table if exists \`term\`;`);
    this.addSql(`drop table if exists \`school_day\`;`);
    this.addSql(`drop table if exists \`school_class\`;`);
    this.addSql(`drop table if exists \`scheme\`;`);
    this.addSql(`drop table if exists \`scheme_version\`;`);
    this.addSql(`drop table if exists \`roster_import\`;`);
    this.addSql(`drop table if exists \`roster_import_change\`;`);
    this.addSql(`drop table if exists \`person\`;`);
    this.addSql(`drop table if exists \`student\`;`);
    this.addSql(`drop table if exists \`staff_member\`;`);
    this.addSql(`drop table if exists \`invitation\`;`);
    this.addSql(`drop table if exists \`identity_person\`;`);
    this.addSql(`drop table if exists \`guardianship\`;`);
    this.addSql(`drop table if exists \`flower\`;`);
    this.addSql(`drop table if exists \`evidence_record\`;`);
    this.addSql(`drop table if exists \`photo\`;`);
    this.addSql(`drop table if exists \`evidence_student\`;`);
    this.addSql(`drop table if exists \`enrolment\`;`);
    this.addSql(`drop table if exists \`course\`;`);
    this.addSql(`drop table if exists \`teaching_assignment\`;`);
    this.addSql(`drop table if exists \`consent\`;`);
    this.addSql(`drop table if exists \`capture_tally\`;`);
    this.addSql(`drop table if exists \`appointment\`;`);
  }
}
