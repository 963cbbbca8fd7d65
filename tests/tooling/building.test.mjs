import { missingExports } from '../../scripts/building/bundle-miniprogram.mjs';
import { findUnreadableScripts } from '../../scripts/building/emitted-scripts.mjs';
import { isStale, sourcesHash, writeStamp } from '../../scripts/building/sources-hash.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const target = {
  sources: ['src', 'package.json', 'not-there'],
  settings: /^TARO_APP_/,
  entry: 'dist/main.js',
  stamp: 'dist/.sources-hash',
};

describe('what is built again', () => {
  let place;
  beforeEach(() => {
    place = temporaryFolder();
    place.write('src/main.ts', 'one');
    place.write('package.json', '{}');
    place.write('dist/main.js', 'built');
    writeStamp(place.folder, target, sourcesHash(place.folder, target, {}));
  });
  afterEach(() => place.remove());

  it('leaves a build alone while its sources are the same', () => {
    expect(isStale(place.folder, target, {})).toBe(false);
  });

  it.each([
    ['a source changes', () => place.write('src/main.ts', 'two')],
    ['a source is added', () => place.write('src/inner/new.ts', '')],
    ['the package changes', () => place.write('package.json', '{"version":"2"}')],
  ])('builds again when %s', (_, change) => {
    change();

    expect(isStale(place.folder, target, {})).toBe(true);
  });

  it('builds again for another setting that goes into the bundle, and for no other', () => {
    expect(isStale(place.folder, target, { TARO_APP_API: 'https://example.org' })).toBe(true);
    expect(isStale(place.folder, target, { PORT: '4001' })).toBe(false);
  });

  it('builds when the output is gone although its stamp is there', () => {
    expect(isStale(place.folder, { ...target, entry: 'dist/other.js' }, {})).toBe(true);
  });
});

describe('a bundle that would not run', () => {
  it('is found by parsing every emitted script', () => {
    const place = temporaryFolder();
    place.write('good.js', 'class A { #a = 1; read() { return this.#a; } }');
    place.write('js/bad.js', 'class A { read() { return this.#gone; } }');

    const unreadable = findUnreadableScripts(place.folder);

    place.remove();
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]).toMatch(/^js\/bad\.js: /);
  });

  it('is found by the warning about an export that does not exist', () => {
    const log = "compiled\nexport 'Plus' (imported as 'Plus') was not found in '@nutui/icons'\ndone";

    expect(missingExports(log)).toEqual(["export 'Plus' (imported as 'Plus') was not found in '@nutui/icons'"]);
    expect(missingExports('compiled\ndone')).toEqual([]);
  });
});
