import { Migration } from '@mikro-orm/migrations';

export class Migration20261127225711_receipt_editions extends Migration {

  override name = 'Migration20261127225711_receipt_editions';

  override up(): void | Promise<void> {
    this.addSql(`create table \`receipt_edition\` (\`id\` char(16) character set ascii collate ascii_bin not null, \`school_id\` char(16) character set ascii collate ascii_bin not null, \`receipt_id\` char(16) character set ascii collate ascii_bin not null, \`number\` int not null, \`content\` longtext character set utf8mb4 collate utf8mb4_bin not null, \`reason\` varchar(100) character set utf8mb4 collate utf8mb4_bin not null, \`replaced_by\` varchar(80) character set utf8mb4 collate utf8mb4_bin not null, \`replaced_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 engine = InnoDB;`);
    this.addSql(`alter table \`receipt_edition\` add index \`receipt_edition_school_id_index\` (\`school_id\`);`);
    this.addSql(`alter table \`receipt_edition\` add index \`receipt_edition_receipt_id_index\` (\`receipt_id\`);`);
    this.addSql(`alter table \`receipt_edition\` add unique \`receipt_edition_school_id_receipt_id_number_unique\` (\`school_id\`, \`receipt_id\`, \`number\`);`);

    this.addSql(`alter table \`receipt_edition\` add constraint \`receipt_edition_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`receipt_edition\` add constraint \`receipt_edition_receipt_id_foreign\` foreign key (\`receipt_id\`) references \`delivery_receipt\` (\`id\`) on update no action on delete no action;`);

    this.addSql(`alter table \`delivery_receipt\` add \`edition\` int not null default 1;`);
    this.addSql(`alter table \`delivery_receipt\` add \`because\` varchar(100) character set utf8mb4 collate utf8mb4_bin null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`receipt_edition\`;`);
    this.addSql(`alter table \`delivery_receipt\` drop column \`because\`;`);
    this.addSql(`alter table \`delivery_receipt\` drop column \`edition\`;`);
  }

}
