import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { sourceFiles } from '../checking/source-files.mjs';
import { root } from '../processes.mjs';

/** The clients that send documents, by their folders. */
export const clients = ['miniprogram', 'console'];

/** Where the manifests of all client versions stand. */
export const manifestFolder = path.join(root, 'manifests');

/** The name under which the API knows a document. */
export const hashOf = (document) => createHash('sha256').update(document).digest('hex');

/** The manifest of the version of a client that is being written now. */
export function currentManifestFile(client) {
  const { version } = JSON.parse(readFileSync(path.join(root, client, 'package.json'), 'utf8'));
  return path.join(manifestFolder, `${client}-${version}.json`);
}

/** The documents of one generated file, word for word as the client sends them. */
function documentsIn(file) {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true);
  const found = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText().endsWith('Document')) found.push(textIn(node, file));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function textIn(declaration, file) {
  let text;
  const visit = (node) => {
    if (ts.isNewExpression(node)) text ??= node.arguments[0].text;
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  if (!text) throw new Error(`${file}: ${declaration.name.getText()} has no text`);
  return text;
}

/** What the current manifest of a client must say. */
export function currentManifest(client) {
  const files = sourceFiles(`${client}/src`).filter((file) => file.endsWith('.generated.ts'));
  const documents = files.flatMap(documentsIn).map((document) => [hashOf(document), document]);
  documents.sort(([one], [other]) => (one < other ? -1 : 1));
  const manifest = {
    client: path.basename(currentManifestFile(client), '.json'),
    documents: Object.fromEntries(documents),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Writes the current manifest of each client; those of released versions stay as they are. */
export function writeManifests() {
  mkdirSync(manifestFolder, { recursive: true });
  for (const client of clients) writeFileSync(currentManifestFile(client), currentManifest(client));
}
