import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../processes.mjs';

const SOURCES = path.join(root, 'api/src');

/** Where it is decided who sees and does what; `only` narrows a file to some functions. */
function policyFiles() {
  const policies = readdirSync(path.join(SOURCES, 'modules'), { recursive: true })
    .filter((file) => file.endsWith('.policy.ts'))
    .map((file) => ({ file: path.join('modules', file) }));
  const deciders = [
    { file: 'kernel/actor.ts', only: ['holdsOffice', 'covers'] },
    { file: 'kernel/visibility.ts', only: ['conditionOf'] },
    { file: 'platform/graphql/server.ts', only: ['asksOnly', 'didResolveOperation'] },
    { file: 'modules/privacy/actions/decide-consent.ts', only: ['deciderOf', 'decideConsent'] },
    { file: 'modules/privacy/consent.rules.ts', only: ['isUnderFourteen', 'decidersOn'] },
  ];
  return [...policies.sort((one, other) => (one.file < other.file ? -1 : 1)), ...deciders];
}

const isLogical = (node) =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken].includes(node.operatorToken.kind);

const isRefusal = (statement) =>
  ts.isThrowStatement(statement) ||
  ts.isReturnStatement(statement) ||
  (ts.isBlock(statement) && statement.statements.some(isRefusal));

const NEGATED = new Set([
  ...[ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken],
  ...[ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanEqualsToken],
]);

/** Whether an expression answers yes or no, as far as its shape tells. */
function isQuestion(node) {
  if (isLogical(node)) return true;
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isBinaryExpression(node)) return NEGATED.has(node.operatorToken.kind);
  if (!ts.isCallExpression(node)) return false;
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
  return /^(some|every|includes|startsWith|has|covers|holdsOffice|keepsRolls|leadsOrKeeps|sees\w+|invites|holds|asksOnly)$/.test(
    called,
  );
}

const text = (part) => part.getText();

const withoutOneSide = (node) => [
  { at: node, put: text(node.right), what: `${text(node.left)} removed` },
  { at: node, put: text(node.left), what: `${text(node.right)} removed` },
];

const withoutRefusal = (node) => [
  { at: node, put: '', what: `if (${text(node.expression)}) removed` },
  { at: node.expression, put: `!(${text(node.expression)})`, what: `if (${text(node.expression)}) inverted` },
];

const withoutOnePart = (node) =>
  node.arguments.map((argument) => {
    const rest = node.arguments.filter((other) => other !== argument).map(text);
    return { at: node, put: `${text(node.expression)}(${rest.join(', ')})`, what: `${text(argument)} removed` };
  });

function inverted(node) {
  const answer = ts.isReturnStatement(node) ? node.expression : ts.isArrowFunction(node) ? node.body : null;
  const isAsked = answer && isQuestion(answer);
  return isAsked ? [{ at: answer, put: `!(${text(answer)})`, what: `${text(answer)} inverted` }] : [];
}

/** What can be made wrong at one node: text by text. */
function changesAt(node) {
  if (isLogical(node)) return withoutOneSide(node);
  if (ts.isIfStatement(node) && !node.elseStatement && isRefusal(node.thenStatement)) return withoutRefusal(node);
  if (ts.isCallExpression(node) && /^(any|all)$/.test(text(node.expression))) return withoutOnePart(node);
  return inverted(node);
}

const nameOf = (node) => node.name?.getText() ?? '';

/** Every mutant of one file, by the syntax tree. */
function mutantsOf({ file, only }) {
  const source = readFileSync(path.join(SOURCES, file), 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const mutants = [];
  const visit = (node, inside) => {
    const named = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isMethodDeclaration(node);
    const isInside = inside || !only || (named && only.includes(nameOf(node)));
    if (isInside) {
      for (const { at, put, what } of changesAt(node)) {
        const line = tree.getLineAndCharacterOfPosition(at.getStart()).line + 1;
        const mutated = source.slice(0, at.getStart()) + put + source.slice(at.getEnd());
        mutants.push({ file, line, what: what.replace(/\s+/g, ' '), source: mutated });
      }
    }
    ts.forEachChild(node, (child) => visit(child, isInside));
  };
  visit(tree, false);
  return mutants;
}

/** Every way to make one line of policy wrong. */
export const allMutants = () => policyFiles().flatMap(mutantsOf);
