import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { post } from './client.mjs';
import { FIELD_ARGUMENTS } from './capture-rules.mjs';
import { GATE } from './gate-rules.mjs';
import { OWN } from './own-rules.mjs';
import { FIELDS, MUTATIONS, QUERIES, RELATIONS, WITHOUT_ID } from './rules.mjs';

/** The schema that the server publishes. */
export const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../schema.graphql'), 'utf8'));

/** Root fields: kind and field. */
export const roots = [
  ...Object.values(schema.getQueryType().getFields()).map((field) => ({ kind: 'query', field })),
  ...Object.values(schema.getMutationType().getFields()).map((field) => ({ kind: 'mutation', field })),
];

const fieldsOf = (type) => Object.values(type.getFields());

/** Every field of a type, and of the types below it; a type inside itself shows its id only. */
function selectionOf(type, above = []) {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  if (above.includes(named.name)) return '{ id }';
  const chosen = fieldsOf(named).map((field) => {
    const given = FIELD_ARGUMENTS[`${named.name}.${field.name}`] ?? '';
    return `${field.name}${given} ${selectionOf(field.type, [...above, named.name])}`;
  });
  return `{ ${chosen.join(' ')} }`;
}

const needed = (field) => field.args.filter((argument) => /!$/.test(String(argument.type)));

/** The argument that names the thing: the first that is an id. */
const thingOf = (field) =>
  (needed(field).find(({ type }) => getNamedType(type).name === 'ID') ?? needed(field)[0]).name;

function documentOf(kind, field) {
  const declared = needed(field)
    .map(({ name, type }) => `$${name}: ${type}`)
    .join(', ');
  const passed = needed(field)
    .map(({ name }) => `${name}: $${name}`)
    .join(', ');
  return `${kind} Cell${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(field.type)} }`;
}

/** What a person gets who asks for a thing: `answered`, or the code of the refusal. */
function expected({ gets, but = {}, by = {}, never = [] }, thing, who) {
  if (who === 'guest') return 'NOT_SIGNED_IN';
  if (who === 'newcomer') return 'PASSWORD_CHANGE_REQUIRED';
  const relation = RELATIONS[thing][who];
  if (!relation || never.includes(thing)) return 'NOT_FOUND';
  return { ...gets, ...by[thing], ...(who in but && { [relation]: but[who] }) }[relation] ?? 'NOT_FOUND';
}

/** Every cell: a person, a root field and a thing, with what must come of it. */
export function cellsOf(world) {
  const cells = roots.flatMap(({ kind, field }) => {
    const rule = QUERIES[field.name] ?? MUTATIONS[field.name];
    const variants = rule ? [rule, ...(rule.also ?? [])] : [];
    return variants.flatMap((variant) => cellsBy(variant, { kind, field }, world));
  });
  return [...cells, ...gateCells()];
}

/** The cells of one rule: everybody asks for each of its things, and for one that does not exist. */
function cellsBy(rule, { kind, field }, { ids, tokens }) {
  const document = documentOf(kind, field);
  const title = [field.name, rule.as].filter(Boolean).join(' ');
  return [...rule.of, ...(rule.never ?? []), 'none'].flatMap((thing) =>
    Object.keys(tokens).map((who) => {
      const id = ids[thing];
      const asked = { ...rule.with?.(ids), [thingOf(field)]: id };
      const variables = rule.input ? { input: rule.input(id, ids, thing) } : asked;
      const cell = { kind, field, thing, who, document, variables, wanted: expected(rule, thing, who) };
      return { name: `${title} of ${thing} for ${who}`, ...cell, shows: rule.shows };
    }),
  );
}

function gateCells() {
  const field = schema.getQueryType().getFields().me;
  return GATE.flatMap(({ name, document, gets }) =>
    Object.entries(gets).map(([who, wanted]) => {
      return { name: `${name} for ${who}`, kind: 'query', field, thing: 'gate', who, document, variables: {}, wanted };
    }),
  );
}

const sorted = (list) => [...list].sort().join('、');

const isEmpty = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Walks an answer by its types: calls `seen` with type, field and value. */
export function walk(type, value, seen) {
  if (Array.isArray(value)) return value.forEach((one) => walk(type, one, seen));
  const named = getNamedType(type);
  if (isLeafType(named) || isEmpty(value)) return;
  for (const field of fieldsOf(named)) {
    if (!(field.name in value)) continue;
    seen(named.name, field.name, value[field.name]);
    walk(field.type, value[field.name], seen);
  }
}

/** What is expected of a cell: of its thing rather than in general, of its person rather than of whoever stands so. */
function ruleFor({ thing, who }, rules) {
  const named = (some) => some?.[who] ?? some?.[RELATIONS[thing]?.[who]] ?? some?.everybody;
  return named(rules?.of?.[thing]) ?? named(rules);
}

/** What is wrong with what an answer tells as a whole, where the rules say what that is. */
function faultsInShown(cell, data) {
  const wanted = ruleFor(cell, cell.shows);
  if (wanted === undefined) return cell.shows?.of[cell.thing] ? ['no rule for what it shows'] : [];
  const got = cell.shows.read(data);
  return sorted(got) === sorted(wanted) ? [] : [`${sorted(wanted) || 'nothing'} expected, ${sorted(got)} shown`];
}

/** What is wrong with the fields of an answer, by the relation of who asked. */
export function faultsIn(cell, data) {
  const faults = faultsInShown(cell, data);
  walk(cell.field.type, data, (type, field, value) => {
    const wanted = ruleFor(cell, FIELDS[type]?.[field]) ?? 'no rule';
    const got = wanted.startsWith('=') ? `=${value}` : isEmpty(value) ? 'null' : 'value';
    if (wanted !== 'any' && wanted !== got) faults.push(`${type}.${field}: ${wanted} expected, ${got} answered`);
  });
  return faults;
}

/** The refusal of an answer; of a batch of one thing the refusal of that one. */
const refusalIn = (answer, field) =>
  answer.errors?.[0]
    ? { code: answer.errors[0].extensions.code, message: answer.errors[0].message }
    : (answer.data[field.name]?.refused?.[0] ?? null);

/** Asks one cell; answers what came, and a fault when it is not what the rules say. */
export async function askCell(server, world, cell) {
  const answer = await post(server, world.tokens[cell.who], cell.document, cell.variables);
  const refusal = refusalIn(answer, cell.field);
  const got = refusal?.code ?? 'answered';
  const faults = got === cell.wanted ? [] : [`${cell.wanted} expected, ${got} answered`];
  if (got === 'answered' && cell.wanted === 'answered') faults.push(...faultsIn(cell, answer.data[cell.field.name]));
  const fault = faults.length > 0 ? `${cell.name}: ${faults.join('; ')}` : null;
  return { cell, answer, message: refusal?.message ?? null, fault };
}

const OWN_QUESTIONS = `{ me { identityId displayName account mustChangePassword grownChildren roles { id kind title unitId unitName classId className } }
  myClasses { isHomeroom isInGroup courseNames schoolClass { id name } }
  myChildren { id name birthOn guardians { name kinship phoneMasked } rollNumberMasked documentMasked }
  schemePresets { code title stages cites effectiveFrom expires }
  myDevices { id name since expiresAt isThis } mySignIns { id at device succeeded } }`;

function ownFault(who, { data, errors }) {
  if (who === 'guest' || who === 'newcomer') {
    const wanted = who === 'guest' ? 'NOT_SIGNED_IN' : 'PASSWORD_CHANGE_REQUIRED';
    return errors?.[0].extensions.code === wanted ? null : `own questions for ${who}: ${wanted} expected`;
  }
  if (errors) return `own questions for ${who}: ${errors[0].extensions.code}`;
  const got = {
    roles: data.me.roles.map((role) => role.kind),
    children: data.myChildren.map((child) => child.name),
    classes: data.myClasses.map((row) => row.schoolClass.name + (row.isHomeroom ? ' led' : '')),
  };
  const wrong = Object.keys(got).find((part) => sorted(got[part]) !== sorted(OWN[part][who] ?? []));
  if (wrong) return `${wrong} of ${who}: ${sorted(OWN[wrong][who] ?? [])} expected, ${sorted(got[wrong])} answered`;
  const here = data.myDevices.filter((device) => device.isThis).length;
  return here === 1 ? null : `devices of ${who}: this one expected once, ${here} answered`;
}

/** What everybody asks about themselves. */
export async function askOwn(server, world, who) {
  const answer = await post(server, world.tokens[who], OWN_QUESTIONS);
  return { answer, fault: ownFault(who, answer) };
}

/** What a viewer without rights to a thing hears must be what they hear of nothing at all. */
export const isHidden = (cell) => cell.wanted === 'NOT_FOUND' && cell.thing !== 'none';

/** Root fields for which there is neither a rule nor a reason. */
export const unruled = () =>
  roots.map(({ field }) => field.name).filter((name) => !QUERIES[name] && !MUTATIONS[name] && !WITHOUT_ID[name]);
