import { Migration } from '@mikro-orm/migrations';

export class Migration20261127105511_receipts extends Migration {

  override name = 'Migration20261127105511_receipts';

  override up(): void | Promise<void> {
    this.addSql(`create table \`delivery_receipt\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`version\` int not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`term_id\` char(16) character set ascii collate ascii_bin not null, \`state\` varchar(24) character set ascii collate ascii_bin not null, \`form\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`classes\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`count\` int not null, \`contact\` varchar(40) character set utf8mb4 collate utf8mb4_bin not null, \`contact_phone_sealed\` varchar(255) character set ascii collate ascii_bin not null, \`signer\` varchar(40) character set utf8mb4 collate utf8mb4_bin null, \`signer_phone_sealed\` varchar(255) character set ascii collate ascii_bin null, \`remark\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`steps\` longtext character set utf8mb4 collate utf8mb4_bin not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`delivery_receipt\` add index \`delivery_receipt_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`delivery_receipt\` add index \`delivery_receipt_term_id_index\` (\`term_id\`);`);
    this.addSql(`alter table \`delivery_receipt\` add unique \`delivery_receipt_school_id_term_id_unique\` (\`school_id\`, \`term_id\`);`);

    this.addSql(`alter table \`delivery_receipt\` add constraint \`delivery_receipt_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`delivery_receipt\` add constraint \`delivery_receipt_term_id_foreign\` foreign key (\`term_id\`) references \`term\` (\`id\`) on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`delivery_receipt\`;`);
  }

}
