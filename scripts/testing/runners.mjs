import { findMariadbd } from '../../tests/support/mariadb.mjs';
import { findChromium } from './programs.mjs';

const mariadb = { name: 'MariaDB', find: findMariadbd, get: 'apt-get install mariadb-server' };
const chromium = { name: 'Chromium', find: findChromium, get: 'apt-get install chromium fonts-noto-cjk' };

/**
 * Everything `npm test` runs, in this order: `config` names tests/jest.<config>.config.mjs, `builds` what must be
 * current before, `script` what runs instead of jest, `needs` the program a machine may lack, `group` the name that also selects it.
 */
export const runners = [
  { id: 'tooling', config: 'tooling', builds: [] },
  { id: 'rules', config: 'rules', builds: [] },
  { id: 'api-embedded', group: 'api', config: 'api', builds: ['api'], env: () => database('embedded') },
  { id: 'api-mariadb', group: 'api', config: 'api', builds: ['api'], env: () => database('mariadb'), needs: mariadb },
  { id: 'sql', config: 'sql', builds: [] },
  // More than there are: each is asked, but what nothing can notice is taken for granted.
  { id: 'mutation', script: ['scripts/mutate.mjs', '--most', '400'], builds: ['api'] },
  { id: 'miniprogram', config: 'miniprogram', builds: ['api', 'weapp'] },
  {
    id: 'h5',
    config: 'h5',
    builds: ['api', 'h5', 'console'],
    env: () => ({ CHROMIUM: findChromium() }),
    needs: chromium,
  },
  {
    ...{ id: 'console', config: 'console', builds: ['api', 'console'], needs: chromium },
    env: () => ({ CHROMIUM: findChromium() }),
  },
];

/** Both must pass the same tests. */
export const twins = ['api-embedded', 'api-mariadb'];

/** The program that this machine lacks for a runner, in one line with how to get it; a failure where CI is set. */
export function lackOf({ id, needs }, env) {
  if (!needs || needs.find()) return null;
  const message = `${id} not run: ${needs.name} is not installed (Debian: ${needs.get})`;
  return { message, isFailure: env.CI === 'true' };
}

function database(name) {
  return { ZONGPING_TEST_DATABASE: name, ZONGPING_KEEP_STATEMENTS: '1' };
}
