import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

/**
 * Loaded before the API of the mutation run, in whose copy every line of policy asks here whether it is wrong today.
 * Each request says by a header which mutant it is asked of, so that all of them share one running server, and hears
 * by a header past which mutants it came.
 */

const requests = new AsyncLocalStorage();
/** For a command of the command line, which is no request. */
const ofProcess = { mutant: Number(process.env.MUTANT ?? -1), reached: new Set() };

/** Whether the line with this number is to be wrong for who asks. */
globalThis.isMutant = (number) => {
  const asked = requests.getStore() ?? ofProcess;
  asked.reached.add(number);
  return asked.mutant === number;
};

/** A list made when its module was loaded, that lacks an entry while the mutant of that entry is asked of. */
globalThis.mutantList = (entries, numbers) => {
  const now = () => entries.filter((_, index) => !globalThis.isMutant(numbers[index]));
  return new Proxy(entries, { get: (_, key) => Reflect.get(now(), key) });
};

function tellReached(response, { reached }) {
  const { writeHead } = response;
  response.writeHead = function (...args) {
    response.setHeader('x-reached', [...reached].join(','));
    return writeHead.apply(response, args);
  };
}

subscribe('http.server.request.start', ({ request, response }) => {
  const asked = { mutant: Number(request.headers['x-mutant'] ?? -1), reached: new Set() };
  requests.enterWith(asked);
  // The body arrives in the context of the socket, which serves other requests as well.
  const { emit } = request;
  request.emit = (...event) => requests.run(asked, () => emit.apply(request, event));
  tellReached(response, asked);
});
