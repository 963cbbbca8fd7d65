import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../processes.mjs';
import { changesAt } from './changes.mjs';

const SOURCES = path.join(root, 'api/src');
const KEPT = 'kept.get(shape)';

/** Where it is decided who sees and does what; `only` narrows a file to some functions. A new policy is found by its name. */
function policyFiles() {
  const policies = readdirSync(path.join(SOURCES, 'modules'), { recursive: true })
    .filter((file) => file.endsWith('.policy.ts'))
    .map((file) => ({ file: path.join('modules', file) }));
  const deciders = [
    { file: 'kernel/actor.ts', only: ['holdsOffice', 'covers', 'belongings', 'isGuardianOf', 'isPupil', 'isFamilyOf'] },
    { file: 'kernel/visibility.ts', only: ['conditionOf'] },
    { file: 'platform/graphql/server.ts', only: ['asksOnly', 'didResolveOperation'] },
    { file: 'modules/people/people.rules.ts', only: ['isOfFullAge'] },
    { file: 'modules/privacy/consent.rules.ts', only: ['isUnderFourteen', 'decidersOn'] },
  ];
  return [...policies.sort((one, other) => (one.file < other.file ? -1 : 1)), ...deciders];
}

const nameOf = (node) => node.name?.getText() ?? '';
const isNamed = (node) =>
  ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isMethodDeclaration(node);

/** Every place of a file that can be made wrong, with the texts that make it so. */
function placesIn(tree, only) {
  const places = new Map();
  const visit = (node, { isInside, isRunLater }) => {
    const inside = isInside || (isNamed(node) && only.includes(nameOf(node)));
    const later = isRunLater || ts.isFunctionLike(node);
    for (const { at, put, what } of inside ? changesAt(node, later) : []) {
      const place = places.get(`${at.pos}:${at.end}`) ?? { at, isRunLater: later, changes: [] };
      place.changes.push({ put, what: what.replace(/\s+/g, ' ') });
      places.set(`${at.pos}:${at.end}`, place);
    }
    ts.forEachChild(node, (child) => visit(child, { isInside: inside, isRunLater: later }));
  };
  visit(tree, { isInside: !only, isRunLater: false });
  return [...places.values()].sort(
    (one, other) => one.at.getStart() - other.at.getStart() || other.at.end - one.at.end,
  );
}

/** Writes a part of a source anew, in which every place first asks which mutant it is. */
function rewrite(source, start, end, places) {
  let [text, from] = ['', start];
  for (let index = 0; index < places.length;) {
    const { at, isRunLater, changes } = places[index];
    let next = index + 1;
    while (next < places.length && places[next].at.end <= at.end) next++;
    text += source.slice(from, at.getStart());
    const kept = rewrite(source, at.getStart(), at.end, places.slice(index + 1, next));
    const numbers = changes.map(({ number }) => number);
    text += isRunLater
      ? `(${changes.map(({ number, put }) => `isMutant(${number}) ? (${put}) : `).join('')}(${kept}))`
      : `mutantList(${kept}, [${numbers.join(', ')}])`;
    [from, index] = [at.end, next];
  }
  return text + source.slice(from, end);
}

/** Queries that are kept would answer one mutant with what was built for another: in the copy each is built anew. */
function forgetfulQueries() {
  const file = 'kernel/kept-query.ts';
  const source = readFileSync(path.join(SOURCES, file), 'utf8');
  if (!source.includes(KEPT)) throw new Error(`${file} no longer keeps its queries by ${KEPT}`);
  return { file, source: source.replace(KEPT, 'undefined') };
}

/** Every way to make one line of policy wrong, and every policy written so that it can be made so while it runs. */
export function readPolicies() {
  const mutants = [];
  const files = policyFiles().map(({ file, only }) => {
    const source = readFileSync(path.join(SOURCES, file), 'utf8');
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
    const places = placesIn(tree, only);
    for (const { at, changes } of places) {
      const line = tree.getLineAndCharacterOfPosition(at.getStart()).line + 1;
      for (const change of changes) {
        change.number = mutants.length;
        mutants.push({ number: change.number, file, line, what: change.what, text: source.split('\n')[line - 1] });
      }
    }
    return { file, source: rewrite(source, 0, source.length, places) };
  });
  return { mutants, files: [...files, forgetfulQueries()] };
}
