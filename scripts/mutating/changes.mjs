import ts from 'typescript';

const LOGICAL = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken];
const isLogical = (node) => ts.isBinaryExpression(node) && LOGICAL.includes(node.operatorToken.kind);

const COMPARED = new Set([
  ...[ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken],
  ...[ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanEqualsToken],
]);
const ASKING = /^(some|every|includes|startsWith|(has|covers|holds|keeps|leads|sees|invites|asks|made|is|may)\w*)$/;

/** Whether an expression answers yes or no, as far as its shape tells. */
function isQuestion(node) {
  if (isLogical(node)) return true;
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isBinaryExpression(node)) return COMPARED.has(node.operatorToken.kind);
  if (!ts.isCallExpression(node)) return false;
  const isMethod = ts.isPropertyAccessExpression(node.expression);
  return ASKING.test(isMethod ? node.expression.name.text : node.expression.getText());
}

const text = (part) => part.getText();

const withoutOneSide = (node) => [
  { at: node, put: text(node.right), what: `${text(node.left)} removed` },
  { at: node, put: text(node.left), what: `${text(node.right)} removed` },
];

const withoutCondition = ({ expression }) => [
  { at: expression, put: 'false', what: `if (${text(expression)}) removed` },
  { at: expression, put: `!(${text(expression)})`, what: `if (${text(expression)}) inverted` },
];

const oneBranchOnly = (node) => [
  { at: node, put: text(node.whenTrue), what: `${text(node.condition)} ? taken as true` },
  { at: node, put: text(node.whenFalse), what: `${text(node.condition)} ? taken as false` },
];

/** Each part of an `any` or `all`, each entry of a list, left out in turn. */
function withoutOnePart(node, parts, [before, after]) {
  return parts.map((part) => {
    const rest = parts.filter((other) => other !== part).map(text);
    return { at: node, put: before + rest.join(', ') + after, what: `${text(part)} removed` };
  });
}

/** The expression by which a node answers: what is returned, named or put into a field. */
function answerOf(node) {
  if (ts.isReturnStatement(node)) return node.expression;
  if (ts.isArrowFunction(node)) return node.body;
  return ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? node.initializer : null;
}

function inverted(node) {
  const answer = answerOf(node);
  const isAsked = answer && isQuestion(answer);
  return isAsked ? [{ at: answer, put: `!(${text(answer)})`, what: `${text(answer)} inverted` }] : [];
}

/** A list of roles or states made when the module is loaded, or one put together out of several. */
const isPolicyList = (node, isRunLater) =>
  ts.isArrayLiteralExpression(node) && (isRunLater ? node.elements.some(ts.isSpreadElement) : true);

/** What can be made wrong at one node: text by text. `isRunLater`: inside a function, not while the module is loaded. */
export function changesAt(node, isRunLater) {
  if (isPolicyList(node, isRunLater)) return withoutOnePart(node, [...node.elements], ['[', ']']);
  if (!isRunLater) return [];
  if (isLogical(node)) return withoutOneSide(node);
  if (ts.isIfStatement(node)) return withoutCondition(node);
  if (ts.isConditionalExpression(node)) return oneBranchOnly(node);
  if (ts.isCallExpression(node) && /^(any|all)$/.test(text(node.expression)))
    return withoutOnePart(node, [...node.arguments], [`${text(node.expression)}(`, ')']);
  return inverted(node);
}
