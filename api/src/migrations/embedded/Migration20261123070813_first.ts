import { Migration } from '@mikro-orm/migrations';

export class Migration20261123070813_first extends Migration {
  override name = 'Migration20261123070813_first';

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`attempt\` (\`id\` text not null primary key, \`subject_hash\` text not null, \`window_start\` text not null, \`times\` integer not null);`,
    );
    this.addSql(
      `create unique index \`attempt_subject_hash_window_start_unique\` on \`attempt\` (\`subject_hash\`, \`window_start\`);`,
    );

    this.addSql(
      `create table \`audit_entry\` (\`id\` text not null primary key, \`school_id\` text not null, \`at\` text not null, \`identity_id\` text null, \`person_id\` text null, \`action\` text not null, \`subject_kind\` text not null, \`subject_id\` text not null, \`request_id\` text not null, \`detail\` text not null, \`sequence\` integer null, \`previous_hash\` text null, \`hash\` text null);`,
    );
    this.addSql(`create index \`audit_entry_sequence_index\` on \`audit_entry\` (\`sequence\`);`);
    this.addSql(
      `create unique index \`audit_entry_school_id_sequence_unique\` on \`audit_entry\` (\`school_id\`, \`sequence\`);`,
    );

    this.addSql(
      `create table \`idempotency_key\` (\`id\` text not null primary key, \`identity_id\` text not null, \`client_key\` text not null, \`operation\` text not null, \`input_hash\` text not null, \`outcome\` text null, \`created_at\` text not null);`,
    );
    this.addSql(
      `create unique index \`idempotency_key_identity_id_client_key_unique\` on \`idempotency_key\` (\`identity_id\`, \`client_key\`);`,
    );

    this.addSql(
      `create table \`identity\` (\`id\` text not null primary key, \`version\` integer not null, \`created_at\` text not null);`,
    );

    this.addSql(
      `create table \`credential\` (\`id\` text not null primary key, \`version\` integer not null, \`identity_id\` text not null, \`kind\` text not null, \`secret_hash\` text not null, \`must_change\` integer not null, constraint \`credential_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`credential_identity_id_index\` on \`credential\` (\`identity_id\`);`);

    this.addSql(
      `create table \`account_name\` (\`id\` text not null primary key, \`credential_id\` text not null, \`name_index\` text not null, \`shown\` text null, constraint \`account_name_credential_id_foreign\` foreign key (\`credential_id\`) references \`credential\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create unique index \`account_name_name_index_unique\` on \`account_name\` (\`name_index\`);`);
    this.addSql(`create index \`account_name_credential_id_index\` on \`account_name\` (\`credential_id\`);`);

    this.addSql(
      `create table \`job\` (\`id\` text not null primary key, \`kind\` text not null, \`payload\` text not null, \`state\` text not null, \`attempts\` integer not null, \`due_at\` text not null, \`last_error\` text null);`,
    );
    this.addSql(`create index \`job_state_due_at_index\` on \`job\` (\`state\`, \`due_at\`);`);

    this.addSql(
      `create table \`lease\` (\`id\` text not null primary key, \`name\` text not null, \`holder\` text not null, \`until\` text not null);`,
    );
    this.addSql(`create unique index \`lease_name_unique\` on \`lease\` (\`name\`);`);

    this.addSql(
      `create table \`outbox_event\` (\`id\` text not null primary key, \`school_id\` text not null, \`kind\` text not null, \`subject_id\` text not null, \`created_at\` text not null, \`published_at\` text null);`,
    );
    this.addSql(`create index \`outbox_event_published_at_id_index\` on \`outbox_event\` (\`published_at\`, \`id\`);`);

    this.addSql(
      `create table \`session\` (\`id\` text not null primary key, \`identity_id\` text not null, \`token_hash\` text not null, \`device\` text not null, \`created_at\` text not null, \`expires_at\` text not null, \`revoked_at\` text null, constraint \`session_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create unique index \`session_token_hash_unique\` on \`session\` (\`token_hash\`);`);
    this.addSql(`create index \`session_identity_id_index\` on \`session\` (\`identity_id\`);`);

    this.addSql(
      `create table \`sign_in\` (\`id\` text not null primary key, \`identity_id\` text not null, \`at\` text not null, \`device\` text not null, \`succeeded\` integer not null, constraint \`sign_in_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`sign_in_identity_id_index\` on \`sign_in\` (\`identity_id\`);`);

    this.addSql(
      `create table \`unit\` (\`id\` text not null primary key, \`version\` integer not null, \`parent_id\` text null, \`path\` text not null, \`kind\` text not null, \`code\` text not null, \`name\` text not null, \`stages\` text not null, constraint \`unit_parent_id_foreign\` foreign key (\`parent_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`unit_parent_id_index\` on \`unit\` (\`parent_id\`);`);
    this.addSql(`create unique index \`unit_code_unique\` on \`unit\` (\`code\`);`);

    this.addSql(
      `create table \`term\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`school_year\` integer not null, \`semester\` integer not null, \`starts_on\` text not null, \`ends_on\` text not null, constraint \`term_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`term_school_id_index\` on \`term\` (\`school_id\`);`);
    this.addSql(
      `create unique index \`term_school_id_school_year_semester_unique\` on \`term\` (\`school_id\`, \`school_year\`, \`semester\`);`,
    );

    this.addSql(
      `create table \`school_day\` (\`id\` text not null primary key, \`school_id\` text not null, \`term_id\` text not null, \`day\` text not null, constraint \`school_day_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`school_day_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`school_day_school_id_index\` on \`school_day\` (\`school_id\`);`);
    this.addSql(`create index \`school_day_term_id_index\` on \`school_day\` (\`term_id\`);`);
    this.addSql(`create unique index \`school_day_school_id_day_unique\` on \`school_day\` (\`school_id\`, \`day\`);`);

    this.addSql(
      `create table \`school_class\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`stage\` text not null, \`entry_year\` integer not null, \`number\` integer not null, \`active\` integer not null, constraint \`school_class_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`school_class_school_id_index\` on \`school_class\` (\`school_id\`);`);
    this.addSql(
      `create unique index \`school_class_school_id_stage_entry_year_number_unique\` on \`school_class\` (\`school_id\`, \`stage\`, \`entry_year\`, \`number\`);`,
    );

    this.addSql(
      `create table \`scheme\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`code\` text not null, constraint \`scheme_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`scheme_school_id_index\` on \`scheme\` (\`school_id\`);`);
    this.addSql(`create unique index \`scheme_school_id_code_unique\` on \`scheme\` (\`school_id\`, \`code\`);`);

    this.addSql(
      `create table \`scheme_version\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`scheme_id\` text not null, \`number\` integer not null, \`state\` text not null, \`title\` text not null, \`stages\` text not null, \`grades\` text null, \`entry_year_from\` integer null, \`entry_year_to\` integer null, \`effective_from\` text not null, \`expires\` text null, \`document\` text not null, \`hash\` text not null, constraint \`scheme_version_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`scheme_version_scheme_id_foreign\` foreign key (\`scheme_id\`) references \`scheme\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`scheme_version_school_id_index\` on \`scheme_version\` (\`school_id\`);`);
    this.addSql(`create index \`scheme_version_scheme_id_index\` on \`scheme_version\` (\`scheme_id\`);`);
    this.addSql(
      `create unique index \`scheme_version_school_id_scheme_id_number_unique\` on \`scheme_version\` (\`school_id\`, \`scheme_id\`, \`number\`);`,
    );

    this.addSql(
      `create table \`roster_import\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`state\` text not null, \`created_at\` text not null, \`created_by\` text not null, \`files\` text not null, \`preview_sealed\` text null, \`plan_hash\` text null, \`failure\` text null, constraint \`roster_import_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`roster_import_school_id_index\` on \`roster_import\` (\`school_id\`);`);
    this.addSql(`create index \`roster_import_school_id_id_index\` on \`roster_import\` (\`school_id\`, \`id\`);`);

    this.addSql(
      `create table \`roster_import_change\` (\`id\` text not null primary key, \`school_id\` text not null, \`import_id\` text not null, \`sequence\` integer not null, \`rows\` text not null, constraint \`roster_import_change_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`roster_import_change_import_id_foreign\` foreign key (\`import_id\`) references \`roster_import\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`roster_import_change_school_id_index\` on \`roster_import_change\` (\`school_id\`);`);
    this.addSql(`create index \`roster_import_change_import_id_index\` on \`roster_import_change\` (\`import_id\`);`);
    this.addSql(
      `create unique index \`roster_import_change_school_id_import_id_sequence_unique\` on \`roster_import_change\` (\`school_id\`, \`import_id\`, \`sequence\`);`,
    );

    this.addSql(
      `create table \`person\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`name\` text not null, \`initials\` text not null, \`sex\` text null, \`phone_sealed\` text null, \`phone_index\` text null, constraint \`person_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`person_school_id_index\` on \`person\` (\`school_id\`);`);
    this.addSql(`create index \`person_school_id_phone_index_index\` on \`person\` (\`school_id\`, \`phone_index\`);`);

    this.addSql(
      `create table \`student\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`person_id\` text not null, \`birth_on\` text not null, \`document_kind\` text null, \`document_sealed\` text null, \`document_index\` text null, \`roll_number_sealed\` text null, \`roll_number_index\` text null, \`ethnic_group\` text null, \`entered_in\` text null, \`boards\` integer null, constraint \`student_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`student_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`student_school_id_index\` on \`student\` (\`school_id\`);`);
    this.addSql(`create index \`student_person_id_index\` on \`student\` (\`person_id\`);`);
    this.addSql(`create index \`student_school_id_person_id_index\` on \`student\` (\`school_id\`, \`person_id\`);`);
    this.addSql(
      `create index \`student_school_id_document_index_index\` on \`student\` (\`school_id\`, \`document_index\`);`,
    );
    this.addSql(
      `create unique index \`student_school_id_roll_number_index_unique\` on \`student\` (\`school_id\`, \`roll_number_index\`);`,
    );

    this.addSql(
      `create table \`staff_member\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`person_id\` text not null, \`staff_number\` text not null, \`post\` text null, \`main_subject\` text null, \`active\` integer not null, constraint \`staff_member_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`staff_member_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`staff_member_school_id_index\` on \`staff_member\` (\`school_id\`);`);
    this.addSql(`create index \`staff_member_person_id_index\` on \`staff_member\` (\`person_id\`);`);
    this.addSql(
      `create index \`staff_member_school_id_person_id_index\` on \`staff_member\` (\`school_id\`, \`person_id\`);`,
    );
    this.addSql(
      `create unique index \`staff_member_school_id_staff_number_unique\` on \`staff_member\` (\`school_id\`, \`staff_number\`);`,
    );

    this.addSql(
      `create table \`invitation\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`person_id\` text not null, \`state\` text not null, \`code_hash\` text not null, \`created_at\` text not null, \`expires_at\` text not null, constraint \`invitation_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`invitation_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`invitation_school_id_index\` on \`invitation\` (\`school_id\`);`);
    this.addSql(`create index \`invitation_person_id_index\` on \`invitation\` (\`person_id\`);`);
    this.addSql(`create unique index \`invitation_code_hash_unique\` on \`invitation\` (\`code_hash\`);`);
    this.addSql(
      `create index \`invitation_school_id_person_id_index\` on \`invitation\` (\`school_id\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`identity_person\` (\`id\` text not null primary key, \`identity_id\` text not null, \`school_id\` text not null, \`person_id\` text not null, constraint \`identity_person_identity_id_foreign\` foreign key (\`identity_id\`) references \`identity\` (\`id\`) on update no action on delete no action, constraint \`identity_person_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`identity_person_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`identity_person_school_id_index\` on \`identity_person\` (\`school_id\`);`);
    this.addSql(`create index \`identity_person_person_id_index\` on \`identity_person\` (\`person_id\`);`);
    this.addSql(`create index \`identity_person_identity_id_index\` on \`identity_person\` (\`identity_id\`);`);
    this.addSql(
      `create unique index \`identity_person_school_id_person_id_unique\` on \`identity_person\` (\`school_id\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`guardianship\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`student_id\` text not null, \`person_id\` text not null, \`kinship\` text not null, \`rank\` integer not null, \`ends_on\` text null, constraint \`guardianship_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`guardianship_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`guardianship_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`guardianship_school_id_index\` on \`guardianship\` (\`school_id\`);`);
    this.addSql(`create index \`guardianship_student_id_index\` on \`guardianship\` (\`student_id\`);`);
    this.addSql(`create index \`guardianship_person_id_index\` on \`guardianship\` (\`person_id\`);`);
    this.addSql(
      `create index \`guardianship_school_id_person_id_index\` on \`guardianship\` (\`school_id\`, \`person_id\`);`,
    );
    this.addSql(
      `create unique index \`guardianship_school_id_student_id_person_id_unique\` on \`guardianship\` (\`school_id\`, \`student_id\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`flower\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`scheme_version_id\` text not null, \`student_id\` text not null, \`giver_id\` text not null, \`batch_id\` text not null, \`course\` text not null, \`reason\` text not null, \`note\` text not null, \`given_at\` text not null, \`undone_at\` text null, constraint \`flower_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`flower_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`flower_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`flower_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`flower_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`flower_giver_id_foreign\` foreign key (\`giver_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`flower_school_id_index\` on \`flower\` (\`school_id\`);`);
    this.addSql(`create index \`flower_class_id_index\` on \`flower\` (\`class_id\`);`);
    this.addSql(`create index \`flower_term_id_index\` on \`flower\` (\`term_id\`);`);
    this.addSql(`create index \`flower_scheme_version_id_index\` on \`flower\` (\`scheme_version_id\`);`);
    this.addSql(`create index \`flower_student_id_index\` on \`flower\` (\`student_id\`);`);
    this.addSql(`create index \`flower_giver_id_index\` on \`flower\` (\`giver_id\`);`);
    this.addSql(`create index \`flower_school_id_batch_id_index\` on \`flower\` (\`school_id\`, \`batch_id\`);`);
    this.addSql(
      `create index \`flower_school_id_class_id_given_at_index\` on \`flower\` (\`school_id\`, \`class_id\`, \`given_at\`);`,
    );
    this.addSql(
      `create index \`flower_school_id_student_id_id_index\` on \`flower\` (\`school_id\`, \`student_id\`, \`id\`);`,
    );

    this.addSql(
      `create table \`evidence_record\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`class_id\` text not null, \`term_id\` text not null, \`scheme_version_id\` text not null, \`state\` text not null, \`category\` text not null, \`recorder_role\` text not null, \`recorder_id\` text not null, \`happened_on\` text not null, \`words\` text not null, \`fields\` text not null, \`photo_count\` integer not null, \`created_at\` text not null, \`submitted_at\` text null, \`reviewer_id\` text null, \`reviewed_at\` text null, \`review_reason\` text null, constraint \`evidence_record_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evidence_record_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`evidence_record_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`evidence_record_scheme_version_id_foreign\` foreign key (\`scheme_version_id\`) references \`scheme_version\` (\`id\`) on update no action on delete no action, constraint \`evidence_record_recorder_id_foreign\` foreign key (\`recorder_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`evidence_record_reviewer_id_foreign\` foreign key (\`reviewer_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`evidence_record_school_id_index\` on \`evidence_record\` (\`school_id\`);`);
    this.addSql(`create index \`evidence_record_class_id_index\` on \`evidence_record\` (\`class_id\`);`);
    this.addSql(`create index \`evidence_record_term_id_index\` on \`evidence_record\` (\`term_id\`);`);
    this.addSql(
      `create index \`evidence_record_scheme_version_id_index\` on \`evidence_record\` (\`scheme_version_id\`);`,
    );
    this.addSql(`create index \`evidence_record_recorder_id_index\` on \`evidence_record\` (\`recorder_id\`);`);
    this.addSql(`create index \`evidence_record_reviewer_id_index\` on \`evidence_record\` (\`reviewer_id\`);`);
    this.addSql(
      `create index \`evidence_record_school_id_recorder_id_id_index\` on \`evidence_record\` (\`school_id\`, \`recorder_id\`, \`id\`);`,
    );
    this.addSql(
      `create index \`evidence_record_school_id_class_id_state_id_index\` on \`evidence_record\` (\`school_id\`, \`class_id\`, \`state\`, \`id\`);`,
    );

    this.addSql(
      `create table \`photo\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`state\` text not null, \`uploader_id\` text not null, \`record_id\` text null, \`position\` integer not null, \`original_hash\` text null, \`image_hash\` text null, \`perceptual_hash\` text null, \`taken_at\` text null, \`width\` integer not null, \`height\` integer not null, \`created_at\` text not null, constraint \`photo_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`photo_uploader_id_foreign\` foreign key (\`uploader_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`photo_record_id_foreign\` foreign key (\`record_id\`) references \`evidence_record\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`photo_school_id_index\` on \`photo\` (\`school_id\`);`);
    this.addSql(`create index \`photo_uploader_id_index\` on \`photo\` (\`uploader_id\`);`);
    this.addSql(`create index \`photo_record_id_index\` on \`photo\` (\`record_id\`);`);
    this.addSql(`create index \`photo_school_id_image_hash_index\` on \`photo\` (\`school_id\`, \`image_hash\`);`);
    this.addSql(`create index \`photo_school_id_record_id_index\` on \`photo\` (\`school_id\`, \`record_id\`);`);

    this.addSql(
      `create table \`evidence_student\` (\`id\` text not null primary key, \`school_id\` text not null, \`record_id\` text not null, \`student_id\` text not null, constraint \`evidence_student_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evidence_student_record_id_foreign\` foreign key (\`record_id\`) references \`evidence_record\` (\`id\`) on update no action on delete no action, constraint \`evidence_student_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`evidence_student_school_id_index\` on \`evidence_student\` (\`school_id\`);`);
    this.addSql(`create index \`evidence_student_record_id_index\` on \`evidence_student\` (\`record_id\`);`);
    this.addSql(`create index \`evidence_student_student_id_index\` on \`evidence_student\` (\`student_id\`);`);
    this.addSql(
      `create index \`evidence_student_school_id_student_id_record_id_index\` on \`evidence_student\` (\`school_id\`, \`student_id\`, \`record_id\`);`,
    );
    this.addSql(
      `create unique index \`evidence_student_school_id_record_id_student_id_unique\` on \`evidence_student\` (\`school_id\`, \`record_id\`, \`student_id\`);`,
    );

    this.addSql(
      `create table \`enrolment\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`student_id\` text not null, \`class_id\` text not null, \`seat_number\` integer null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`enrolment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`enrolment_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`enrolment_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`enrolment_school_id_index\` on \`enrolment\` (\`school_id\`);`);
    this.addSql(`create index \`enrolment_student_id_index\` on \`enrolment\` (\`student_id\`);`);
    this.addSql(`create index \`enrolment_class_id_index\` on \`enrolment\` (\`class_id\`);`);
    this.addSql(
      `create index \`enrolment_school_id_student_id_index\` on \`enrolment\` (\`school_id\`, \`student_id\`);`,
    );
    this.addSql(
      `create index \`enrolment_school_id_class_id_ends_on_index\` on \`enrolment\` (\`school_id\`, \`class_id\`, \`ends_on\`);`,
    );

    this.addSql(
      `create table \`course\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`code\` text not null, \`name\` text not null, \`grades\` text not null, \`active\` integer not null, constraint \`course_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`course_school_id_index\` on \`course\` (\`school_id\`);`);
    this.addSql(`create unique index \`course_school_id_name_unique\` on \`course\` (\`school_id\`, \`name\`);`);

    this.addSql(
      `create table \`teaching_assignment\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`term_id\` text not null, \`class_id\` text not null, \`course_id\` text not null, \`staff_id\` text not null, \`active\` integer not null, constraint \`teaching_assignment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`teaching_assignment_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action, constraint \`teaching_assignment_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action, constraint \`teaching_assignment_course_id_foreign\` foreign key (\`course_id\`) references \`course\` (\`id\`) on update no action on delete no action, constraint \`teaching_assignment_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff_member\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`teaching_assignment_school_id_index\` on \`teaching_assignment\` (\`school_id\`);`);
    this.addSql(`create index \`teaching_assignment_term_id_index\` on \`teaching_assignment\` (\`term_id\`);`);
    this.addSql(`create index \`teaching_assignment_class_id_index\` on \`teaching_assignment\` (\`class_id\`);`);
    this.addSql(`create index \`teaching_assignment_course_id_index\` on \`teaching_assignment\` (\`course_id\`);`);
    this.addSql(`create index \`teaching_assignment_staff_id_index\` on \`teaching_assignment\` (\`staff_id\`);`);
    this.addSql(
      `create index \`teaching_assignment_school_id_staff_id_index\` on \`teaching_assignment\` (\`school_id\`, \`staff_id\`);`,
    );
    this.addSql(
      `create unique index \`teaching_assignment_school_id_term_id_class_id_course_id_staff_id_unique\` on \`teaching_assignment\` (\`school_id\`, \`term_id\`, \`class_id\`, \`course_id\`, \`staff_id\`);`,
    );

    this.addSql(
      `create table \`consent\` (\`id\` text not null primary key, \`school_id\` text not null, \`student_id\` text not null, \`kind\` text not null, \`decision\` text not null, \`text_version\` integer not null, \`under_fourteen\` integer not null, \`person_id\` text not null, \`at\` text not null, constraint \`consent_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`consent_student_id_foreign\` foreign key (\`student_id\`) references \`student\` (\`id\`) on update no action on delete no action, constraint \`consent_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`consent_school_id_index\` on \`consent\` (\`school_id\`);`);
    this.addSql(`create index \`consent_student_id_index\` on \`consent\` (\`student_id\`);`);
    this.addSql(`create index \`consent_person_id_index\` on \`consent\` (\`person_id\`);`);
    this.addSql(
      `create index \`consent_school_id_student_id_id_index\` on \`consent\` (\`school_id\`, \`student_id\`, \`id\`);`,
    );

    this.addSql(
      `create table \`capture_tally\` (\`id\` text not null primary key, \`school_id\` text not null, \`term_id\` text not null, \`month\` text not null, \`bearer\` text not null, \`bearer_id\` text not null, \`category\` text not null, \`photos\` integer not null, \`records\` integer not null, constraint \`capture_tally_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`capture_tally_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`capture_tally_school_id_index\` on \`capture_tally\` (\`school_id\`);`);
    this.addSql(`create index \`capture_tally_term_id_index\` on \`capture_tally\` (\`term_id\`);`);
    this.addSql(
      `create unique index \`capture_tally_school_id_term_id_month_bearer_id_bearer_category_unique\` on \`capture_tally\` (\`school_id\`, \`term_id\`, \`month\`, \`bearer_id\`, \`bearer\`, \`category\`);`,
    );

    this.addSql(
      `create table \`appointment\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`person_id\` text not null, \`role\` text not null, \`class_id\` text null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`appointment_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`appointment_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`appointment_class_id_foreign\` foreign key (\`class_id\`) references \`school_class\` (\`id\`) on update no action on delete no action);`,
    );
    this.addSql(`create index \`appointment_school_id_index\` on \`appointment\` (\`school_id\`);`);
    this.addSql(`create index \`appointment_person_id_index\` on \`appointment\` (\`person_id\`);`);
    this.addSql(`create index \`appointment_class_id_index\` on \`appointment\` (\`class_id\`);`);
    this.addSql(
      `create index \`appointment_school_id_class_id_index\` on \`appointment\` (\`school_id\`, \`class_id\`);`,
    );
    this.addSql(
      `create index \`appointment_school_id_person_id_index\` on \`appointment\` (\`school_id\`, \`person_id\`);`,
    );
  }

  override down(): void | Promise<void> {
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
