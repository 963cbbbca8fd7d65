import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const IS_FILE = /^[^?#]*\.\w+(\?|#|$)/;
const NAMED_BY_CONTENT = /\.[0-9a-f]{8,}\.(js|css)(\.gz)?$/;

function contentPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** How the files of a built client are served: by content for a year, the page itself with its policy. */
function filesOf(folder: string, html: string): FastifyStaticOptions {
  const policy = contentPolicy(html);
  const setHeaders: FastifyStaticOptions['setHeaders'] = (reply, path) => {
    void reply.header(
      'cache-control',
      NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (path.endsWith('.html')) void reply.header('content-security-policy', policy);
  };
  // Who reads gzip is sent the text that the build pressed beside each file.
  return { root: folder, cacheControl: false, setHeaders, preCompressed: true };
}

/** Serves the mobile web page at `/` from its built folder, with a policy that lets nothing foreign in. */
export async function serveClient(http: FastifyInstance, folder: string): Promise<void> {
  const html = pageIn(folder);
  if (html !== null) await http.register(fastifyStatic, filesOf(folder, html));
}

/** Serves the console at `/console/`, where every address that is no file is a page of it. */
export async function serveConsole(http: FastifyInstance, folder: string): Promise<void> {
  const html = pageIn(folder);
  if (html === null) return;
  const own = { prefix: '/console/', wildcard: false, index: false, decorateReply: false } as const;
  await http.register(fastifyStatic, { ...filesOf(folder, html), ...own });
  const policy = contentPolicy(html);
  const page = (reply: FastifyReply) =>
    reply
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': policy })
      .type('text/html; charset=utf-8')
      .send(html);
  for (const first of ['/console', '/console/']) http.get(first, (_, reply) => page(reply));
  http.get('/console/*', ({ url }, reply) => (IS_FILE.test(url) ? reply.callNotFound() : page(reply)));
}

function pageIn(folder: string): string | null {
  const index = join(folder, 'index.html');
  return existsSync(index) ? readFileSync(index, 'utf8') : null;
}
