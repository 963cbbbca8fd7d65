import { Migration } from '@mikro-orm/migrations';

export class Migration20261127105511_receipts extends Migration {

  override name = 'Migration20261127105511_receipts';

  override up(): void | Promise<void> {
    this.addSql(`create table \`delivery_receipt\` (\`id\` text not null primary key, \`version\` integer not null, \`school_id\` text not null, \`term_id\` text not null, \`state\` text not null, \`form\` text not null, \`classes\` text not null, \`count\` integer not null, \`contact\` text not null, \`contact_phone_sealed\` text not null, \`signer\` text null, \`signer_phone_sealed\` text null, \`remark\` text not null, \`steps\` text not null, constraint \`delivery_receipt_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`delivery_receipt_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`delivery_receipt_school_id_index\` on \`delivery_receipt\` (\`school_id\`);`);
    this.addSql(`create index \`delivery_receipt_term_id_index\` on \`delivery_receipt\` (\`term_id\`);`);
    this.addSql(`create unique index \`delivery_receipt_school_id_term_id_unique\` on \`delivery_receipt\` (\`school_id\`, \`term_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`delivery_receipt\`;`);
  }

}
