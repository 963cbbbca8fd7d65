import { postJson } from '../platform/request';

/** One document with its variables, as it goes over the line. */
interface Question {
  query: string;
  variables: unknown;
}

interface Waiting {
  question: Question;
  answer(body: unknown): void;
  fail(reason: unknown): void;
}

/** The server answers no more at once. */
const MOST_AT_ONCE = 10;

/** What is asked in this breath, by the session that asks. */
const waiting = new Map<string, Waiting[]>();

const isRead = ({ query }: Question): boolean => /^\s*query\b/.test(query);

/**
 * Asks the server. What a screen reads in one breath goes in one request (decision 0026). A change goes at once and alone.
 */
export async function ask(question: Question, headers: Record<string, string>): Promise<unknown> {
  if (!isRead(question)) return (await postJson('/graphql', question, headers)).body;
  return new Promise((answer, fail) => {
    const session = JSON.stringify(headers);
    const gathered = waiting.get(session) ?? [];
    gathered.push({ question, answer, fail });
    if (gathered.length === 1) {
      waiting.set(session, gathered);
      setTimeout(() => sendAll(session, headers), 0);
    }
  });
}

function sendAll(session: string, headers: Record<string, string>): void {
  const gathered = waiting.get(session) ?? [];
  waiting.delete(session);
  for (let from = 0; from < gathered.length; from += MOST_AT_ONCE)
    void send(gathered.slice(from, from + MOST_AT_ONCE), headers);
}

async function send(some: Waiting[], headers: Record<string, string>): Promise<void> {
  try {
    const questions = some.map(({ question }) => question);
    const { body } = await postJson('/graphql', questions.length === 1 ? questions[0]! : questions, headers);
    // What refuses the request as a whole answers all of them.
    some.forEach(({ answer }, index) => answer(Array.isArray(body) ? body[index] : body));
  } catch (error) {
    some.forEach(({ fail }) => fail(error));
  }
}
