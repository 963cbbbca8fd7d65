import { Migration } from '@mikro-orm/migrations';

export class Migration20261127225710_receipt_editions extends Migration {

  override name = 'Migration20261127225710_receipt_editions';

  override up(): void | Promise<void> {
    this.addSql(`create table \`receipt_edition\` (\`id\` text not null primary key, \`school_id\` text not null, \`receipt_id\` text not null, \`number\` integer not null, \`content\` text not null, \`reason\` text not null, \`replaced_by\` text not null, \`replaced_at\` text not null, constraint \`receipt_edition_school_id_foreign\` foreign key (\`school_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`receipt_edition_receipt_id_foreign\` foreign key (\`receipt_id\`) references \`delivery_receipt\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`receipt_edition_school_id_index\` on \`receipt_edition\` (\`school_id\`);`);
    this.addSql(`create index \`receipt_edition_receipt_id_index\` on \`receipt_edition\` (\`receipt_id\`);`);
    this.addSql(`create unique index \`receipt_edition_school_id_receipt_id_number_unique\` on \`receipt_edition\` (\`school_id\`, \`receipt_id\`, \`number\`);`);

    this.addSql(`alter table \`delivery_receipt\` add column \`edition\` integer not null default 1;`);
    this.addSql(`alter table \`delivery_receipt\` add column \`because\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`receipt_edition\`;`);
    this.addSql(`alter table \`delivery_receipt\` drop column \`because\`;`);
    this.addSql(`alter table \`delivery_receipt\` drop column \`edition\`;`);
  }

}
