import { GraphQLError, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';

/** What an open document may ask for at most; the longest of our own clients stays below a quarter of it. */
const MOST = { characters: 40_000, tokens: 5_000, depth: 12, width: 250, aliases: 30, directives: 20, fields: 3_000 };

const TOO_LARGE = '请求太大或嵌套太深，请分成几次来问。';

/** Counts what a document asks for, every fragment as often as it is used; throws at the first excess. */
class Counter {
  private aliases = 0;
  private directives = 0;
  private fields = 0;
  private readonly fragments: Map<string, SelectionSetNode>;

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment.selectionSet]));
  }

  count({ selections }: SelectionSetNode, depth: number): void {
    if (depth > MOST.depth || selections.length > MOST.width) throw new RangeError();
    for (const selection of selections) {
      this.fields += 1;
      this.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) this.aliases += selection.alias ? 1 : 0;
      if (this.fields > MOST.fields || this.aliases > MOST.aliases || this.directives > MOST.directives)
        throw new RangeError();
      // Introspection is deep by its nature and answers the same small schema each time.
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection.selectionSet;
      if (below) this.count(below, depth + 1);
    }
  }
}

/** S3: why an open document costs too much to be validated; null when it does not. One that is no GraphQL is left to the parser. */
export function limitFaultOf(text: string): string | null {
  if (text.length > MOST.characters) return TOO_LARGE;
  try {
    const document = parse(text, { maxTokens: MOST.tokens, noLocation: true });
    const counter = new Counter(document);
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) counter.count(definition.selectionSet, 1);
    return null;
  } catch (error) {
    const isExcess =
      error instanceof RangeError || (error instanceof GraphQLError && /token limit/i.test(error.message));
    return isExcess ? TOO_LARGE : null;
  }
}
