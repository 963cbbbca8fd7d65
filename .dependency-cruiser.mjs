import { readFileSync } from 'node:fs';

// The ordered list of modules is the dependency rule: a module knows only those above it.
const list = readFileSync(new URL('./api/src/modules/index.ts', import.meta.url), 'utf8');
const folders = new Map(
  [...list.matchAll(/import\s*\{\s*(\w+)\s*\}\s*from\s*'\.\/([\w-]+)\/index\.js'/g)].map(([, name, folder]) => [
    name,
    folder,
  ]),
);
const order = list
  .match(/export const modules[^=]*=\s*\[([^\]]*)\]/)[1]
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean)
  .map((name) => folders.get(name));
if (order.length === 0 || order.includes(undefined)) {
  throw new Error(
    'api/src/modules/index.ts must import each module from its index.js and export them as `modules = […]`',
  );
}

const upwards = order.slice(0, -1).map((folder, position) => ({
  name: `module-order: ${folder} knows only the modules above it`,
  severity: 'error',
  from: { path: `^api/src/modules/${folder}/` },
  to: { path: `^api/src/modules/(${order.slice(position + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...upwards,
    {
      name: 'modules-listed: every module stands in modules/index.ts',
      severity: 'error',
      from: {},
      to: { path: '^api/src/modules/[^/]+/', pathNot: `^api/src/modules/(${order.join('|')})/` },
    },
    {
      name: 'module-surface: only index.ts of another module, or its pure rules',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/' },
      to: {
        path: '^api/src/modules/[^/]+/',
        pathNot: '^api/src/modules/($1/|[^/]+/index\\.ts$|[^/]+/[^/]+\\.rules\\.ts$)',
      },
    },
    {
      name: 'platform-below-modules',
      severity: 'error',
      from: { path: '^api/src/platform/' },
      to: { path: '^api/src/(modules/|main|app|schema|cli)' },
    },
    {
      // The unit of work is the one that drives the database.
      name: 'kernel-below-all: the database, and types of the rest of the platform',
      severity: 'error',
      from: { path: '^api/src/kernel/' },
      to: {
        path: '^api/src/(platform|modules|main|app|schema|cli)',
        pathNot: '^api/src/platform/database/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-are-pure: no database, no clock, no framework',
      severity: 'error',
      from: { path: '^api/src/.*\\.(rules|lifecycle)\\.ts$' },
      to: { path: '(@mikro-orm|kysely|fastify|^api/src/platform/database)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^(api|miniprogram|console)/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'phone-platform-lowest',
      severity: 'error',
      from: { path: '^miniprogram/src/platform/' },
      to: { path: '^miniprogram/src/(ui|graphql|session|words|writing|features|pages|packages)/' },
    },
    {
      name: 'phone-middle: ui, graphql, session, words and writing know no feature and no page',
      severity: 'error',
      from: { path: '^miniprogram/src/(ui|graphql|session|words|writing)/' },
      to: { path: '^miniprogram/src/(features|pages|packages)/' },
    },
    {
      name: 'phone-features-apart: a feature knows no other feature and no page',
      severity: 'error',
      from: { path: '^miniprogram/src/features/([^/]+)/' },
      to: { path: '^miniprogram/src/(features|pages|packages)/', pathNot: '^miniprogram/src/features/$1/' },
    },
    {
      name: 'phone-packages-apart: WeChat cannot load another package',
      severity: 'error',
      from: { path: '^miniprogram/src/packages/([^/]+)/' },
      to: { path: '^miniprogram/src/(packages|pages)/', pathNot: '^miniprogram/src/packages/$1/' },
    },
    {
      name: 'clients-know-no-server',
      severity: 'error',
      from: { path: '^(miniprogram|console)/' },
      to: { path: '^api/' },
    },
    {
      name: 'console-and-phone: the console reads what both say and write by, and nothing else of the phone',
      severity: 'error',
      from: { path: '^console/' },
      to: {
        path: '^miniprogram/',
        pathNot: '^miniprogram/src/(words/|writing/|graphql/(app-error|error-code)\\.ts$|platform/observable\\.ts$)',
      },
    },
    {
      name: 'writing-is-of-both: nothing of a phone in what both clients write by',
      severity: 'error',
      from: { path: '^miniprogram/src/(words|writing)/' },
      to: {
        path: '^miniprogram/',
        pathNot: '^miniprogram/src/(words/|writing/|graphql/(app-error|error-code)\\.ts$|platform/observable\\.ts$)',
      },
    },
    {
      name: 'phone-knows-no-console',
      severity: 'error',
      from: { path: '^miniprogram/' },
      to: { path: '^console/' },
    },
    {
      name: 'console-lowest: platform and client know nothing above them',
      severity: 'error',
      from: { path: '^console/src/(platform|graphql)/' },
      to: { path: '^console/src/(ui|session|frame|features|pages)' },
    },
    {
      name: 'console-features-apart: a feature knows no other feature and no page',
      severity: 'error',
      from: { path: '^console/src/features/([^/]+)/' },
      to: { path: '^console/src/(features|pages|frame)', pathNot: '^console/src/features/$1/' },
    },
    {
      name: 'console-pages-apart: a page knows no other page',
      severity: 'error',
      from: { path: '^console/src/pages/([^/]+)/' },
      to: { path: '^console/src/(pages|frame)/', pathNot: '^console/src/pages/$1/' },
    },
    {
      name: 'console-middle: ui and session know no feature and no page',
      severity: 'error',
      from: { path: '^console/src/(ui|session)/' },
      to: { path: '^console/src/(features|pages|frame)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.generated\\.ts$|/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.weapp.ts', '.weapp.tsx', '.h5.ts', '.h5.tsx', '.js', '.mjs'],
    },
  },
};
