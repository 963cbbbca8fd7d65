import type { FastifyRequest } from 'fastify';
import type { Origin } from '../../kernel/context.js';

const SYSTEMS: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙'],
  [/Android/i, '安卓'],
  [/iPhone|iPad|iOS/i, '苹果'],
  [/Windows/i, 'Windows 电脑'],
  [/Macintosh|Mac OS/i, '苹果电脑'],
  [/Linux/i, 'Linux 电脑'],
];

/** Where a request came from; the device in words, never the whole user agent. */
export function originOf(request: FastifyRequest): Origin {
  const agent = request.headers['user-agent'] ?? '';
  const system = SYSTEMS.find(([shape]) => shape.test(agent))?.[1] ?? '未知设备';
  const where = /MicroMessenger/i.test(agent) ? '微信' : '网页';
  return { address: request.ip, device: `${system} · ${where}` };
}
