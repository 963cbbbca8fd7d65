import { Migration } from '@mikro-orm/migrations';

export class Migration20261128065101_renewals extends Migration {

  override name = 'Migration20261128065101_renewals';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`invitation\` add column \`renewal\` varchar(24) character set ascii collate ascii_bin null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`invitation\` drop column \`renewal\`;`);
  }

}
