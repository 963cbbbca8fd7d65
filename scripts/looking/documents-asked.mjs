/** What a request to the API carries: one question, or the list of those that were gathered (decision 0026). */
const questionsIn = (request) => [request.postDataJSON() ?? []].flat();

/** The names of the documents that a request asks. */
export const documentsIn = (request) =>
  questionsIn(request).map(({ query = '' }) => /^\s*(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '');
