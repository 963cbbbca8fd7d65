import { GraphQLError, Kind, parse, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What an open document may ask for at most; the longest of our own clients stays below a quarter of it. */
const MOST = { characters: 40_000, tokens: 5_000, depth: 12, width: 250, aliases: 30, directives: 20, fields: 3_000 };

const TOO_LARGE = '请求太大或嵌套太深，请分成几次来问。';

/** Counts what a document asks for, every fragment as often as it is used; throws at the first excess. */
class Counter {
  private readonly counts = { aliases: 0, directives: 0, fields: 0 };
  private readonly fragments: Map<string, SelectionSetNode>;

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment.selectionSet]));
  }

  count({ selections }: SelectionSetNode, depth: number): void {
    if (depth > MOST.depth || selections.length > MOST.width) throw new RangeError();
    for (const selection of selections) {
      this.countOne(selection);
      const below = this.below(selection);
      if (below) this.count(below, depth + 1);
    }
  }

  private countOne(selection: SelectionNode): void {
    this.counts.fields += 1;
    this.counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD && selection.alias) this.counts.aliases += 1;
    const { aliases, directives, fields } = this.counts;
    if (fields > MOST.fields || aliases > MOST.aliases || directives > MOST.directives) throw new RangeError();
  }

  private below(selection: SelectionNode): SelectionSetNode | undefined {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragments.get(selection.name.value);
    // Introspection is deep by its nature and answers the same small schema each time.
    const isIntrospection = selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
    return isIntrospection ? undefined : selection.selectionSet;
  }
}

const isExcess = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof GraphQLError && error.message.includes(`${MOST.tokens} tokens`));

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
    return isExcess(error) ? TOO_LARGE : null;
  }
}
