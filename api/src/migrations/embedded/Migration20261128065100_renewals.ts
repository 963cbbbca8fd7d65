import { Migration } from '@mikro-orm/migrations';

export class Migration20261128065100_renewals extends Migration {

  override name = 'Migration20261128065100_renewals';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`invitation\` add column \`renewal\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`invitation\` drop column \`renewal\`;`);
  }

}
