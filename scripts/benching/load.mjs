// The load, in a process of its own: raw sockets, so that it takes little from the two servers it compares.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import net from 'node:net';

const { port, path, requests, connections, seconds, from } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const waits = [];
const wrong = new Map();
let next = from;
let isOver = false;

function messageOf({ token, body }) {
  const text = body.replaceAll('$KEY', randomUUID());
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nauthorization: Bearer ${token}`;
  return `${head}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

function judge(answer) {
  const isGood = answer.startsWith('HTTP/1.1 200') && !answer.includes('"errors":');
  if (!isGood) wrong.set(answer.slice(-300), (wrong.get(answer.slice(-300)) ?? 0) + 1);
}

function client() {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1').setNoDelay(true);
    let heard = Buffer.alloc(0);
    let began = 0;
    const send = () => {
      if (isOver) return resolve(socket.destroy());
      began = performance.now();
      socket.write(messageOf(requests[next++ % requests.length]));
    };
    socket.on('connect', send);
    socket.on('error', (error) => resolve(wrong.set(error.message, 1)));
    socket.on('data', (chunk) => {
      heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
      const head = heard.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(heard.subarray(0, head).toString('latin1'))?.[1]);
      if (heard.length < head + 4 + length) return;
      waits.push(performance.now() - began);
      judge(heard.toString('utf8'));
      heard = Buffer.alloc(0);
      send();
    });
  });
}

setTimeout(() => (isOver = true), seconds * 1000);
const began = performance.now();
await Promise.all(Array.from({ length: connections }, client));
const taken = (performance.now() - began) / 1000;
waits.sort((one, other) => one - other);
const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))];
const wrongs = [...wrong].map(([answer, times]) => ({ answer, times }));
const answer = {
  count: waits.length,
  perSecond: waits.length / taken,
  p50: at(0.5),
  p95: at(0.95),
  p99: at(0.99),
  wrong: wrongs,
};
process.stdout.write(JSON.stringify(answer));
